-- Each need with what answered it first. Local services that left the directory are not in the truth.
select
    dim_organization.organization_code, dim_need.need, fact_need.is_health, fact_need.expressed_on,
    fact_need.matched_on, fact_need.matched_by, fact_need.met_on, fact_need.withdrawn_on,
    fact_need.status, fact_need.days_to_match, fact_need.days_to_meet,
    greatest(fact_need.person_key, 0) as person_key,
    greatest(dim_person.person_key, 0) as version_of,
    dim_municipality.belfiore_code, fact_need.language,
    (
        select min(directory.service_id)
        from truth.polo_services_local_service as directory
        where directory.service_id = dim_local_service.local_service
    ) as met_by
from mart.fact_need
join mart.dim_organization on dim_organization.organization_key = fact_need.organization_key
join mart.dim_need on dim_need.need_key = fact_need.need_key
join mart.dim_person on dim_person.person_version_key = fact_need.person_version_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_need.municipality_key
join mart.dim_local_service on dim_local_service.local_service_key = fact_need.met_by_local_service_key
-- equals
with told as (
    select
        'polo' as partner, need_id, person_id as holder, need, expressed_on::date as expressed_on,
        met_on::date as met_on, withdrawn_on::date as withdrawn_on, municipality, language,
        met_by_service as met_by,
        (
            select greatest(register.person_key, 0)
            from truth.register
            where register.feed = 'polo-desk' and register.partner_id = polo_desk_need.person_id
        ) as person_key
    from truth.polo_desk_need
    union all
    select
        'oasi2', need_id, case_id, need, expressed_on::date, met_on::date, withdrawn_on::date,
        municipality, null, met_by,
        (
            select greatest(register.person_key, 0)
            from truth.register
            join truth.oasi2_cases_case on oasi2_cases_case.person_id = register.partner_id
            where register.feed = 'oasi2-cases' and oasi2_cases_case.case_id = oasi2_cases_need.case_id
        )
    from truth.oasi2_cases_need
),
-- Everything that may answer a need, in the order in which it is believed.
answer as (
    select
        told.partner, told.need_id, 1 as rank, 'referral' as kind,
        (referral.sent_at::timestamptz at time zone 'Europe/Rome')::date as on_day
    from told
    join truth.polo_desk_referral as referral
        on told.partner = 'polo' and referral.need_id = told.need_id and referral.person_id = told.holder
    union all
    select told.partner, told.need_id, 1, 'service', service.given_on::date
    from told
    join truth.oasi2_cases_service as service
        on told.partner = 'oasi2' and service.case_id = told.holder
        and told.need_id = service.need_id
    union all
    select told.partner, told.need_id, 1, 'service', service.given_on::date
    from told
    join truth.oasi2_cases_service as service
        on told.partner = 'oasi2' and service.case_id = told.holder
        and service.service_id = told.met_by
    union all
    select told.partner, told.need_id, 2, 'contact', contact.on_day
    from told
    join (
        select
            register.person_key, session.service,
            (session.started_at::timestamptz at time zone 'Europe/Rome')::date as on_day
        from truth.etnie_sessions_session as session
        join truth.register on register.feed = 'etnie-sessions' and register.partner_id = session.person_id
        union all
        select register.person_key, service.service, service.given_on::date
        from truth.oasi2_cases_service as service
        join truth.oasi2_cases_case as social_case on social_case.case_id = service.case_id
        join truth.register
            on register.feed = 'oasi2-cases' and register.partner_id = social_case.person_id
    ) as contact on contact.person_key = told.person_key
    where told.person_key > 0
        and contact.on_day - told.expressed_on between 0 and 365
        and (told.need, contact.service) in (select need, service from reference.need_service)
    union all
    select partner, need_id, 3, 'service', met_on from told where met_by is not null
),
first_answer as (
    select distinct on (told.partner, told.need_id)
        told.partner, told.need_id, answer.kind, greatest(answer.on_day, told.expressed_on) as on_day
    from told
    join answer on answer.partner = told.partner and answer.need_id = told.need_id
    where answer.on_day <= coalesce(told.met_on, told.withdrawn_on, date '9999-12-31')
    order by told.partner, told.need_id, answer.rank, answer.on_day
)
select
    told.partner, told.need,
    coalesce(told.need in (select area from reference.need where is_health), false), told.expressed_on, first_answer.on_day,
    first_answer.kind, told.met_on, told.withdrawn_on,
    case
        when told.withdrawn_on is not null then 'withdrawn'
        when told.met_on is not null then 'met'
        when first_answer.on_day is not null then 'matched'
        else 'open'
    end,
    first_answer.on_day - told.expressed_on, told.met_on - told.expressed_on,
    coalesce(told.person_key, 0), coalesce(told.person_key, 0), told.municipality, told.language,
    (
        select min(directory.service_id)
        from truth.polo_services_local_service as directory
        where directory.service_id = told.met_by and told.met_on is not null
            and coalesce(told.need not in (select area from reference.need where is_health), true)
    )
from told
left join first_answer on first_answer.partner = told.partner and first_answer.need_id = told.need_id
