-- One row per need that a person expressed, at the help desk or in a case of the cooperative. A need
-- of a deleted case is none; one of a case that was never told of is of nobody known. A need is
-- matched on the day of the first referral or service that was given for it; where none was, on that
-- of the first contact of the same person, with any partner, within a year, by a service that the
-- nomenclature names as an answer.
with expressed as (
    select
        xxhash64('polo-desk', record_key) as expressed_need_key, cast(need_id as string) as need_id,
        'polo' as partner, person_key, need, expressed_on, met_on, met_by_service, withdrawn_on,
        municipality, language, delivery_key, source_row, source_item
    from polo_desk_need
    union all
    select
        xxhash64('oasi2-cases', needed.record_key) as expressed_need_key, needed.need_id,
        'oasi2' as partner, coalesce(social_case.person_key, 0) as person_key, needed.need,
        needed.expressed_on, needed.met_on, cast(null as string) as met_by_service,
        needed.withdrawn_on, needed.municipality, cast(null as string) as language,
        needed.delivery_key, needed.source_row, needed.source_item
    from oasi2_cases_need as needed
    left join oasi2_cases_case as social_case on social_case.case_id = needed.case_id
    left anti join gone_oasi2_cases_case as gone on gone.case_id = needed.case_id
),
linked as (
    select
        'polo' as partner, cast(need_id as string) as need_id, 'referral' as matched_by,
        min(cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date)) as matched_on
    from polo_desk_referral
    where need_id is not null
    group by need_id
    union all
    select 'oasi2' as partner, need_id, 'service' as matched_by, min(given_on) as matched_on
    from oasi2_cases_service
    where need_id is not null
    group by need_id
),
contacted as (
    select expressed.expressed_need_key, min(contact.contacted_on) as matched_on
    from expressed
    join reference_need_service as answer on answer.need = expressed.need
    join dim_service as service on service.service = answer.service
    join fact_service_contact as contact
        on contact.person_key = expressed.person_key and contact.service_key = service.service_key
    where
        expressed.person_key > 0
        and contact.contacted_on between expressed.expressed_on and date_add(expressed.expressed_on, 365)
    group by expressed.expressed_need_key
)
select
    expressed.expressed_need_key, expressed.expressed_on, expressed.person_key,
    coalesce(person.person_version_key, 0) as person_version_key,
    coalesce(need.need_key, 0) as need_key, organization.organization_key,
    coalesce(municipality.municipality_key, 0) as municipality_key, expressed.language,
    coalesce(linked.matched_on, contacted.matched_on) as matched_on,
    case
        when linked.matched_on is not null then linked.matched_by
        when contacted.matched_on is not null then 'contact'
    end as matched_by,
    expressed.met_on,
    if(need.is_health, 0, coalesce(met_by.local_service_key, 0)) as met_by_local_service_key,
    expressed.withdrawn_on,
    case
        when expressed.met_on is not null then 'met'
        when expressed.withdrawn_on is not null then 'withdrawn'
        when coalesce(linked.matched_on, contacted.matched_on) is not null then 'matched'
        else 'open'
    end as status,
    if(
        coalesce(linked.matched_on, contacted.matched_on) >= expressed.expressed_on,
        datediff(coalesce(linked.matched_on, contacted.matched_on), expressed.expressed_on), null
    ) as days_to_match,
    datediff(expressed.met_on, expressed.expressed_on) as days_to_meet,
    expressed.delivery_key, expressed.source_row, expressed.source_item
from expressed
left join linked on linked.partner = expressed.partner and linked.need_id = expressed.need_id
left join contacted on contacted.expressed_need_key = expressed.expressed_need_key
left join dim_person as person
    on person.person_key = expressed.person_key
    and expressed.expressed_on between person.valid_from and person.valid_to
left join dim_need as need
    on need.need = expressed.need
    and expressed.expressed_on between need.valid_from and need.valid_to
left join dim_local_service as met_by
    on met_by.service_id = expressed.met_by_service
    and expressed.met_on between met_by.valid_from and met_by.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = expressed.municipality
    and expressed.expressed_on between municipality.valid_from and municipality.valid_to
join dim_organization as organization on organization.organization_code = expressed.partner
