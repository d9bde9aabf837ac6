-- One row per referral of one person to one local service, and how far it has come. A referral that was
-- sent on no day of the calendar (2010 to 2030) is left out.
--
-- Events come out of order, twice, late, contradict each other, or do not come at all. Rules:
-- The day of a state is that of its first event. What the desk writes in the referral itself (first
-- appointment, whether it was missed, closing, outcome) goes before what events say.
-- Nothing happens before the sending: a day before it, such as a wrong clock gives, counts as its day.
-- A referral is closed as its outcome says; else by its last event, if that is final. A final event that
-- another one follows was taken back. One that is not closed is in the furthest state that it reached.
-- Who had an appointment, or an end other than refused or withdrawn, was accepted, and who got what was
-- asked for was seen, even where nothing says when: is_accepted, is_seen.
-- Of a referral about health it is told that it is closed, not how, and not to which local service it went.
-- went_back marks what does not follow the usual order: an event before the sending, an earlier state
-- after a later one, another state after a final one, a final event other than the outcome, or an
-- appointment or a closing before the sending.
with event as (
    select
        event.referral_id, event.state, event.happened_at,
        cast(from_utc_timestamp(event.happened_at, 'Europe/Rome') as date) as happened_on,
        cast(state.position as int) as position, cast(state.is_final as boolean) as is_final
    from polo_desk_referral_event as event
    join reference_referral_state as state on state.referral_state = event.state
),
-- What happened at an earlier time; events of the same time have no order.
ordered as (
    select
        *,
        max(position) over earlier as furthest_before,
        min(if(is_final, position, null)) over earlier as first_final,
        max(if(is_final, position, null)) over earlier as last_final
    from event
    window earlier as (
        partition by referral_id order by unix_micros(happened_at)
        range between unbounded preceding and 1 preceding
    )
),
story as (
    select
        referral_id, cast(count(*) as int) as event_count,
        min(happened_on) filter (where state = 'accepted') as accepted_on,
        min(happened_on) filter (where state = 'appointed') as appointed_on,
        min(happened_on) filter (where state in ('no-show', 'seen')) as appearance_on,
        min_by(state, struct(happened_at, position)) filter (where state in ('no-show', 'seen'))
            as appearance,
        min(happened_on) filter (where state = 'seen') as seen_on,
        max_by(struct(state, is_final, happened_on), struct(happened_at, position)) as last_event,
        collect_set(state) filter (where is_final) as ends,
        min(happened_at) filter (where state <> 'sent') as began_at,
        bool_or(
            coalesce(
                position < furthest_before or position <> first_final or position <> last_final, false)
        ) as went_back
    from ordered
    group by referral_id
),
referral as (
    select
        *,
        cast(from_utc_timestamp(sent_at, 'Europe/Rome') as date) as sent_on,
        if(first_appointment_on <= date '2030-12-31', first_appointment_on, null) as appointment_on,
        case
            when outcome in ('positive', 'applied') then 'closed-positive'
            when outcome = 'negative' then 'closed-negative'
            else outcome
        end as told_end
    from polo_desk_referral
),
-- Both tellers together, the referral itself first.
told as (
    select
        referral.referral_id, coalesce(story.event_count, 0) as event_count, story.accepted_on,
        story.appointed_on,
        coalesce(referral.appointment_on, story.appearance_on) as first_appointment_on,
        coalesce(referral.no_show, story.appearance = 'no-show') as is_no_show,
        if(not referral.no_show, referral.appointment_on, story.seen_on) as seen_on,
        if(referral.told_end is null, story.last_event.happened_on, referral.closed_on) as last_on,
        coalesce(referral.told_end, if(story.last_event.is_final, story.last_event.state, null)) as end,
        coalesce(story.went_back, false)
        or coalesce(story.began_at < referral.sent_at, false)
        or coalesce(exists(story.ends, end -> end <> referral.told_end), false)
        or coalesce(referral.first_appointment_on < referral.sent_on, false)
        or coalesce(referral.closed_on < referral.sent_on, false) as went_back
    from referral
    left join story on story.referral_id = referral.referral_id
),
reached as (
    select
        referral.referral_id, told.event_count, told.went_back, told.end,
        if(told.accepted_on is null, null, greatest(told.accepted_on, referral.sent_on)) as accepted_on,
        if(told.appointed_on is null, null, greatest(told.appointed_on, referral.sent_on)) as appointed_on,
        if(told.first_appointment_on is null, null, greatest(told.first_appointment_on, referral.sent_on))
            as first_appointment_on,
        if(told.first_appointment_on is null, null, told.is_no_show) as is_no_show,
        if(told.seen_on is null, null, greatest(told.seen_on, referral.sent_on)) as seen_on,
        if(told.end is null, null, greatest(told.last_on, referral.sent_on)) as closed_on
    from referral
    join told on told.referral_id = referral.referral_id
),
subject as (
    select
        referral.referral_id, coalesce(service.service_key, 0) as service_key,
        coalesce(service.is_health, false) or coalesce(dim_need.is_health, false) as is_health
    from referral
    left join polo_desk_need as need on need.need_id = referral.need_id
    left join dim_need
        on dim_need.need = need.need and referral.sent_on between dim_need.valid_from and dim_need.valid_to
    left join dim_service as service
        on service.service = referral.service
        and referral.sent_on between service.valid_from and service.valid_to
)
select
    xxhash64('referral', 'polo-desk', cast(referral.referral_id as string)) as referral_key,
    referral.sent_on, reached.accepted_on, reached.appointed_on, reached.first_appointment_on,
    reached.is_no_show, reached.seen_on, reached.closed_on,
    case
        when subject.is_health then null
        when referral.outcome is not null then referral.outcome
        when reached.end = 'closed-positive' then 'positive'
        when reached.end = 'closed-negative' then 'negative'
        else reached.end
    end as outcome,
    case
        when subject.is_health and reached.end is not null then 'closed'
        when reached.end is not null then reached.end
        when reached.seen_on is not null then 'seen'
        when reached.is_no_show then 'no-show'
        when coalesce(reached.appointed_on, reached.first_appointment_on) is not null then 'appointed'
        when reached.accepted_on is not null then 'accepted'
        else 'sent'
    end as state,
    coalesce(reached.accepted_on, reached.appointed_on, reached.first_appointment_on) is not null
    or coalesce(reached.end in ('closed-positive', 'closed-negative'), false) as is_accepted,
    reached.seen_on is not null or coalesce(reached.end = 'closed-positive', false) as is_seen,
    reached.went_back, reached.event_count,
    datediff(reached.first_appointment_on, referral.sent_on) as days_to_first_appointment,
    datediff(reached.closed_on, referral.sent_on) as days_open,
    referral.person_key, coalesce(person.person_version_key, 0) as person_version_key,
    sender.organization_key as sender_organization_key,
    coalesce(provider.organization_key, 0) as provider_organization_key,
    if(subject.is_health, 0, coalesce(local_service.local_service_key, 0)) as local_service_key,
    subject.service_key, subject.is_health,
    -- Of nothing, too, there is a hash.
    if(referral.need_id is null, 0, xxhash64('expressed-need', 'polo-desk', cast(referral.need_id as string)))
        as expressed_need_key,
    coalesce(municipality.municipality_key, 0) as municipality_key,
    referral.delivery_key, referral.source_row, referral.source_item
from referral
join reached on reached.referral_id = referral.referral_id
join subject on subject.referral_id = referral.referral_id
left join dim_person as person
    on person.person_key = referral.person_key
    and referral.sent_on between person.valid_from and person.valid_to
join dim_organization as sender on sender.organization_code = 'polo'
left join dim_organization as provider on provider.organization_code = referral.provider
left join dim_local_service as local_service
    on local_service.local_service = referral.service_id
    and referral.sent_on between local_service.valid_from and local_service.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = referral.municipality
    and referral.sent_on between municipality.valid_from and municipality.valid_to
