-- Each session of the mediators, and each service given in a case that is there or was never told of.
select
    fact_service_contact.contacted_on, greatest(fact_service_contact.person_key, 0) as person_key,
    greatest(dim_person.person_key, 0) as version_of, fact_service_contact.is_anonymous,
    dim_organization.organization_code, dim_service.service, dim_municipality.belfiore_code,
    fact_service_contact.language::text, fact_service_contact.kind, fact_service_contact.minutes,
    fact_service_contact.outcome
from mart.fact_service_contact
join mart.dim_person on dim_person.person_version_key = fact_service_contact.person_version_key
join mart.dim_organization on dim_organization.organization_key = fact_service_contact.organization_key
join mart.dim_service on dim_service.service_key = fact_service_contact.service_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_service_contact.municipality_key
-- equals
with told as (
    select
        (session.started_at::timestamptz at time zone 'Europe/Rome')::date as on_day,
        register.person_key, coalesce(session.anonymous::boolean, false) as is_anonymous, 'etnie' as partner,
        session.service, session.municipality, session.language,
        case session.kind when 'mediazione' then 'mediation' when 'sportello' then 'desk' else 'telephone' end
            as kind,
        session.minutes::integer as minutes, null as outcome
    from truth.etnie_sessions_session as session
    left join truth.register
        on register.feed = 'etnie-sessions' and register.partner_id = session.person_id
    union all
    select
        given.given_on::date, register.person_key, false, 'oasi2', given.service, given.municipality,
        given.language, 'case', given.minutes::integer, given.outcome
    from truth.oasi2_cases_service as given
    left join truth.oasi2_cases_case as social_case on social_case.case_id = given.case_id
    left join truth.register
        on register.feed = 'oasi2-cases' and register.partner_id = social_case.person_id
)
select
    told.on_day, greatest(told.person_key, 0), greatest(told.person_key, 0), told.is_anonymous, told.partner,
    told.service, municipality.belfiore_code, told.language, told.kind, told.minutes,
    case when is_health.is_so then null else told.outcome end
from told
left join reference.municipality
    on municipality.belfiore_code = told.municipality
    and municipality.valid_from <= told.on_day and municipality.valid_to > told.on_day
cross join lateral (
    select coalesce(told.service in (select area from reference.service where is_health), false) as is_so
) as is_health
