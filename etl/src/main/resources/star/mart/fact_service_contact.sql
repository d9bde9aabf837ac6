-- One row per contact: a session of the mediators, or a service that the cooperative gave in a case.
-- A service of a case that is deleted is none; one of a case that was never told of is of nobody
-- known.
select
    contact.contact_key, contact.contacted_on, contact.person_key,
    coalesce(person.person_version_key, 0) as person_version_key, contact.is_anonymous,
    organization.organization_key, coalesce(service.service_key, 0) as service_key,
    coalesce(municipality.municipality_key, 0) as municipality_key, contact.language,
    contact.kind, contact.minutes,
    if(service.is_health, null, contact.outcome) as outcome, contact.delivery_key, contact.source_row,
    contact.source_item
from (
    select
        xxhash64('etnie-sessions', record_key) as contact_key,
        cast(from_utc_timestamp(started_at, 'Europe/Rome') as date) as contacted_on,
        person_key, coalesce(anonymous, false) as is_anonymous, 'etnie' as partner, service,
        municipality, language,
        case kind
            when 'mediazione' then 'mediation' when 'sportello' then 'desk' else 'telephone'
        end as kind,
        cast(minutes as int) as minutes, cast(null as string) as outcome,
        delivery_key, source_row, source_item
    from etnie_sessions_session
    union all
    select
        xxhash64('oasi2-cases', given.record_key) as contact_key,
        given.given_on as contacted_on,
        coalesce(social_case.person_key, 0) as person_key, false as is_anonymous,
        'oasi2' as partner, given.service, given.municipality, given.language,
        'case' as kind, cast(given.minutes as int) as minutes, given.outcome,
        given.delivery_key, given.source_row, given.source_item
    from oasi2_cases_service as given
    left join oasi2_cases_case as social_case on social_case.case_id = given.case_id
    left anti join gone_oasi2_cases_case as gone on gone.case_id = given.case_id
) as contact
left join dim_person as person
    on person.person_key = contact.person_key
    and contact.contacted_on between person.valid_from and person.valid_to
left join dim_service as service
    on service.service = contact.service
    and contact.contacted_on between service.valid_from and service.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = contact.municipality
    and contact.contacted_on between municipality.valid_from and municipality.valid_to
join dim_organization as organization on organization.organization_code = contact.partner
