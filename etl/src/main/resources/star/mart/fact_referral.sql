-- One row per referral of one person to one service. States come from the referral's events, which
-- may be missing, repeated or out of order: a state counts from the first time that it was reached,
-- the outcome on the referral itself decides how it ended, and went_back marks referrals that reached
-- an earlier state after a later one. Days below zero (a clock that was wrong) are no figures: they
-- are left out and marked. Of referrals
-- for health it is told that they are closed, not how.
with event as (
    select
        happened.referral_id, happened.state, happened.happened_at,
        cast(from_utc_timestamp(happened.happened_at, 'Europe/Rome') as date) as happened_on,
        cast(state.position as int) as position,
        max(cast(state.position as int)) over (
            partition by happened.referral_id order by happened.happened_at, cast(state.position as int)
            rows between unbounded preceding and 1 preceding
        ) as reached_before
    from polo_desk_referral_event as happened
    join reference_referral_state as state on state.referral_state = happened.state
),
reached as (
    select
        referral_id,
        min(if(state = 'accepted', happened_on, null)) as accepted_on,
        min(if(state = 'appointed', happened_on, null)) as appointed_on,
        min(if(state = 'no-show', happened_on, null)) as no_show_on,
        min(if(state = 'seen', happened_on, null)) as seen_on,
        max_by(state, struct(happened_at, position)) as last_state,
        max(coalesce(position < reached_before, false)) as went_back,
        cast(count(*) as int) as event_count
    from event
    group by referral_id
),
sent as (
    select
        *, cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date) as sent_on
    from polo_desk_referral
)
select
    xxhash64('polo-desk', sent.record_key) as referral_key, sent.sent_on, sent.person_key,
    coalesce(person.person_version_key, 0) as person_version_key,
    sender.organization_key as sender_organization_key,
    coalesce(provider.organization_key, 0) as provider_organization_key,
    if(service.is_health, 0, coalesce(local_service.local_service_key, 0)) as local_service_key,
    coalesce(service.service_key, 0) as service_key,
    coalesce(municipality.municipality_key, 0) as municipality_key,
    coalesce(xxhash64('polo-desk', needed.record_key), 0) as expressed_need_key,
    reached.accepted_on, reached.appointed_on, sent.first_appointment_on,
    coalesce(sent.no_show, reached.no_show_on is not null and reached.seen_on is null) as is_no_show,
    reached.seen_on, sent.closed_on,
    if(service.is_health, null, sent.outcome) as outcome,
    case
        when service.is_health and sent.closed_on is not null then 'closed'
        when service.is_health and reached.last_state like 'closed%' then 'closed'
        else case sent.outcome
        when 'positive' then 'closed-positive'
        when 'applied' then 'closed-positive'
        when 'negative' then 'closed-negative'
        when 'refused' then 'refused'
        when 'withdrawn' then 'withdrawn'
        else coalesce(reached.last_state, 'sent')
        end
    end as state,
    coalesce(reached.went_back, false) as went_back,
    coalesce(
        least(reached.accepted_on, reached.seen_on, sent.first_appointment_on, sent.closed_on) < sent.sent_on,
        false
    ) as is_out_of_order,
    coalesce(reached.event_count, 0) as event_count,
    if(sent.first_appointment_on >= sent.sent_on, datediff(sent.first_appointment_on, sent.sent_on), null)
        as days_to_first_appointment,
    if(sent.closed_on >= sent.sent_on, datediff(sent.closed_on, sent.sent_on), null) as days_to_close,
    sent.delivery_key, sent.source_row, sent.source_item
from sent
left join reached on reached.referral_id = sent.referral_id
left join polo_desk_need as needed on needed.need_id = sent.need_id
left join dim_person as person
    on person.person_key = sent.person_key and sent.sent_on between person.valid_from and person.valid_to
left join dim_local_service as local_service
    on local_service.service_id = sent.service_id
    and sent.sent_on between local_service.valid_from and local_service.valid_to
left join dim_service as service
    on service.service = sent.service and sent.sent_on between service.valid_from and service.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = sent.municipality
    and sent.sent_on between municipality.valid_from and municipality.valid_to
left join dim_organization as provider on provider.organization_code = sent.provider
join dim_organization as sender on sender.organization_code = 'polo'
