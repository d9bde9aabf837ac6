-- One row per need that one person expressed, at the desk or in a case: when it was matched with a service
-- that answers it, met, or given up. A need of a case that is deleted is none; one of a case that was
-- never told of is of nobody known.
--
-- A need is matched by the first referral (at the desk) or service (in the case) that names it, of the same
-- person or case; where there is none, by the first contact of the same linked person, with any partner,
-- within 365 days, with a service that answers the need; where there is none either, by the service that
-- met it, on the day when it was met. What names a need and is dated before it counts from the need's day,
-- for the record was only entered late; a contact before the need answers another one. What comes after
-- the need was met or given up did not answer it. Of a need of health it is not told which local service met it.
with need as (
    select
        xxhash64('expressed-need', 'polo-desk', cast(need_id as string)) as expressed_need_key,
        expressed_on, met_on, withdrawn_on, person_key, 'polo' as partner, need, municipality, language,
        met_by_service as met_by, met_by_service as local_service, delivery_key, source_row, source_item
    from polo_desk_need
    union all
    select
        xxhash64('expressed-need', 'oasi2-cases', need.need_id), need.expressed_on, need.met_on,
        need.withdrawn_on, coalesce(social_case.person_key, 0), 'oasi2', need.need, need.municipality,
        null, need.met_by, null, need.delivery_key, need.source_row, need.source_item
    from oasi2_cases_need as need
    left join oasi2_cases_case as social_case on social_case.case_id = need.case_id
    left anti join gone_oasi2_cases_case as gone on gone.case_id = need.case_id
),
-- What names a need: the answers that partners told themselves.
naming as (
    select
        xxhash64('expressed-need', 'polo-desk', cast(need.need_id as string)) as expressed_need_key,
        cast(from_utc_timestamp(referral.sent_at, 'Europe/Rome') as date) as answered_on,
        'referral' as matched_by
    from polo_desk_referral as referral
    join polo_desk_need as need
        on need.need_id = referral.need_id and need.person_id = referral.person_id
    union all
    select xxhash64('expressed-need', 'oasi2-cases', need.need_id), given.given_on, 'service'
    from oasi2_cases_service as given
    join oasi2_cases_need as need
        on need.case_id = given.case_id
        and (need.need_id = given.need_id or need.met_by = given.service_id)
),
named as (
    select
        need.expressed_need_key, min(greatest(naming.answered_on, need.expressed_on)) as matched_on,
        min_by(naming.matched_by, naming.answered_on) as matched_by
    from need
    join naming on naming.expressed_need_key = need.expressed_need_key
    where naming.answered_on <= coalesce(need.met_on, need.withdrawn_on, date '9999-12-31')
    group by need.expressed_need_key
),
contact as (
    select
        person_key, service, cast(from_utc_timestamp(started_at, 'Europe/Rome') as date) as contacted_on
    from etnie_sessions_session
    where person_key > 0 and not coalesce(anonymous, false)
    union all
    select social_case.person_key, given.service, given.given_on
    from oasi2_cases_service as given
    join oasi2_cases_case as social_case on social_case.case_id = given.case_id
    where social_case.person_key > 0
),
contacted as (
    select need.expressed_need_key, min(contact.contacted_on) as matched_on
    from need
    join reference_need_service as answer on answer.need = need.need
    join contact
        on contact.person_key = need.person_key
        and contact.service = answer.service
        and contact.contacted_on >= need.expressed_on
        and contact.contacted_on <= date_add(need.expressed_on, 365)
        and contact.contacted_on <= coalesce(need.met_on, need.withdrawn_on, date '9999-12-31')
    group by need.expressed_need_key
),
matched as (
    select
        need.*,
        case
            when named.matched_on is not null then named.matched_on
            when contacted.matched_on is not null then contacted.matched_on
            when need.met_by is not null then need.met_on
        end as matched_on,
        case
            when named.matched_on is not null then named.matched_by
            when contacted.matched_on is not null then 'contact'
            when need.met_by is not null then 'service'
        end as matched_by
    from need
    left join named on named.expressed_need_key = need.expressed_need_key
    left join contacted on contacted.expressed_need_key = need.expressed_need_key
)
select
    matched.expressed_need_key, matched.expressed_on, matched.matched_on, matched.matched_by,
    matched.met_on, matched.withdrawn_on,
    case
        when matched.met_on is not null then 'met'
        when matched.withdrawn_on is not null then 'withdrawn'
        when matched.matched_on is not null then 'matched'
        else 'open'
    end as status,
    datediff(matched.matched_on, matched.expressed_on) as days_to_match,
    datediff(matched.met_on, matched.expressed_on) as days_to_meet,
    matched.person_key, coalesce(person.person_version_key, 0) as person_version_key,
    coalesce(dim_need.need_key, 0) as need_key, coalesce(dim_need.is_health, false) as is_health,
    organization.organization_key,
    coalesce(municipality.municipality_key, 0) as municipality_key,
    if(dim_need.is_health, 0, coalesce(local_service.local_service_key, 0)) as met_by_local_service_key, matched.language,
    matched.delivery_key, matched.source_row, matched.source_item
from matched
left join dim_person as person
    on person.person_key = matched.person_key
    and matched.expressed_on between person.valid_from and person.valid_to
left join dim_need
    on dim_need.need = matched.need
    and matched.expressed_on between dim_need.valid_from and dim_need.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = matched.municipality
    and matched.expressed_on between municipality.valid_from and municipality.valid_to
left join dim_local_service as local_service
    on local_service.local_service = matched.local_service
    and matched.met_on between local_service.valid_from and local_service.valid_to
join dim_organization as organization on organization.organization_code = matched.partner
