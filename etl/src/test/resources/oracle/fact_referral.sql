-- Each referral with what its events and its own words make of it. Local services that left the directory
-- are not in the truth.
select
    fact_referral.sent_on, fact_referral.accepted_on, fact_referral.appointed_on,
    fact_referral.first_appointment_on, fact_referral.is_no_show, fact_referral.seen_on,
    fact_referral.closed_on, fact_referral.outcome, fact_referral.state, fact_referral.is_accepted,
    fact_referral.is_seen, fact_referral.went_back, fact_referral.event_count,
    fact_referral.days_to_first_appointment, fact_referral.days_open,
    greatest(fact_referral.person_key, 0) as person_key,
    greatest(dim_person.person_key, 0) as version_of,
    sender.organization_code as sender, provider.organization_code as provider,
    (
        select min(directory.service_id)
        from truth.polo_services_local_service as directory
        where directory.service_id = dim_local_service.local_service
    ) as local_service,
    dim_service.service, fact_referral.is_health, fact_need.expressed_on as need_expressed_on,
    dim_municipality.belfiore_code
from mart.fact_referral
join mart.dim_person on dim_person.person_version_key = fact_referral.person_version_key
join mart.dim_organization as sender
    on sender.organization_key = fact_referral.sender_organization_key
join mart.dim_organization as provider
    on provider.organization_key = fact_referral.provider_organization_key
join mart.dim_local_service on dim_local_service.local_service_key = fact_referral.local_service_key
join mart.dim_service on dim_service.service_key = fact_referral.service_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_referral.municipality_key
left join mart.fact_need on fact_need.expressed_need_key = fact_referral.expressed_need_key
-- equals
with event as (select * from truth.referral_event),
referral as (select * from truth.referral),
first_day as (
    select
        referral.referral_id,
        (select min(on_day) from event where event.referral_id = referral.referral_id and state = 'accepted')
            as accepted,
        (select min(on_day) from event where event.referral_id = referral.referral_id and state = 'appointed')
            as appointed,
        (select min(on_day) from event where event.referral_id = referral.referral_id and state = 'seen')
            as seen
    from referral
),
appearance as (
    select distinct on (referral_id) referral_id, state, on_day
    from event
    where state in ('no-show', 'seen')
    order by referral_id, happened_at, position
),
last_event as (
    select distinct on (referral_id) referral_id, state, on_day, is_final
    from event
    order by referral_id, happened_at desc, position desc
),
day_of as (
    select
        referral.referral_id,
        case when first_day.accepted is not null then greatest(first_day.accepted, referral.sent_on) end
            as accepted,
        case when first_day.appointed is not null then greatest(first_day.appointed, referral.sent_on) end
            as appointed,
        case
            when coalesce(referral.appointment_on, appearance.on_day) is not null
                then greatest(coalesce(referral.appointment_on, appearance.on_day), referral.sent_on)
        end as appointment,
        case
            when referral.no_show is not null then referral.no_show
            when appearance.state is not null then appearance.state = 'no-show'
        end as no_show,
        case
            when referral.no_show = false then greatest(referral.appointment_on, referral.sent_on)
            when first_day.seen is not null then greatest(first_day.seen, referral.sent_on)
        end as seen,
        case
            when referral.outcome is not null then greatest(referral.closed_on, referral.sent_on)
            when last_event.is_final then greatest(last_event.on_day, referral.sent_on)
        end as closed,
        case
            when referral.outcome is not null then referral.outcome
            when last_event.state = 'closed-positive' then 'positive'
            when last_event.state = 'closed-negative' then 'negative'
            when last_event.is_final then last_event.state
        end as outcome
    from referral
    join first_day on first_day.referral_id = referral.referral_id
    left join appearance on appearance.referral_id = referral.referral_id
    left join last_event on last_event.referral_id = referral.referral_id
)
select
    referral.sent_on, day_of.accepted, day_of.appointed, day_of.appointment, day_of.no_show, day_of.seen,
    day_of.closed, case when not subject.is_health then day_of.outcome end,
    case
        when subject.is_health and day_of.outcome is not null then 'closed'
        when day_of.outcome in ('positive', 'applied') then 'closed-positive'
        when day_of.outcome = 'negative' then 'closed-negative'
        when day_of.outcome is not null then day_of.outcome
        when day_of.seen is not null then 'seen'
        when day_of.no_show then 'no-show'
        when day_of.appointed is not null or day_of.appointment is not null then 'appointed'
        when day_of.accepted is not null then 'accepted'
        else 'sent'
    end,
    num_nonnulls(day_of.accepted, day_of.appointed, day_of.appointment) > 0
    or coalesce(day_of.outcome in ('positive', 'applied', 'negative'), false),
    day_of.seen is not null or coalesce(day_of.outcome in ('positive', 'applied'), false),
    exists (select from truth.disorder where disorder.referral_id = referral.referral_id),
    (select count(*) from event where event.referral_id = referral.referral_id),
    day_of.appointment - referral.sent_on, day_of.closed - referral.sent_on,
    greatest(register.person_key, 0), greatest(register.person_key, 0), 'polo', referral.provider,
    (
        select min(directory.service_id)
        from truth.polo_services_local_service as directory
        where directory.service_id = referral.service_id and not subject.is_health
    ),
    referral.service, subject.is_health, told_need.expressed_on::date,
    referral.municipality
from referral
join day_of on day_of.referral_id = referral.referral_id
left join truth.register on register.feed = 'polo-desk' and register.partner_id = referral.person_id
left join truth.polo_desk_need as told_need on told_need.need_id = referral.need_id
cross join lateral (
    select
        coalesce(referral.service in (select area from reference.service where is_health), false)
        or coalesce(told_need.need in (select area from reference.need where is_health), false) as is_health
) as subject
