-- One row per delivery that was due. A feed's data reach to some day; frequency and grace after it, the next are
-- due, and others every frequency after that. They are answered by the first delivery that reaches farther, but for
-- days beyond those that it reaches to: from there on it is counted anew. What a feed first brought, on one day or
-- several files, was never due. A full snapshot speaks of every day until it was made, even where its latest record
-- is older. A correction repeats what came before. Days of data after their delivery, or long before the project, are
-- slips of the pen.
with reaching as (
    select
        feed, delivery_key, received_on, sequence_number,
        if(is_full_snapshot, received_on, least(covers_to, received_on)) as reached
    from ledger_delivery
    where
        status = 'accepted' and not is_correction and covers_to is not null
        and (is_full_snapshot or covers_to >= date '2010-01-01')
),
arrival as (
    select
        reaching.*,
        max(reached) over (
            partition by feed order by sequence_number rows between unbounded preceding and 1 preceding
        ) as reached_before,
        min(received_on) over (partition by feed) as first_on
    from reaching
),
step as (
    select
        feed, reached, first_on, lead(delivery_key) over following as delivery_key,
        lead(received_on) over following as received_on, lead(reached) over following as reached_then
    from arrival
    where reached_before is null or reached > reached_before
    window following as (partition by feed order by sequence_number)
),
overdue as (
    select
        step.*, feed.partner, feed.frequency_days, feed.frequency_days + feed.grace_days as allowed_days,
        -- How often another one was due until the next came, or until now.
        floor(
            (
                datediff(coalesce(step.received_on, now.last_on), step.reached) - 1
                - feed.frequency_days - feed.grace_days
            ) / feed.frequency_days
        ) as times,
        floor((datediff(step.reached_then, step.reached) - 1) / feed.frequency_days) as times_answered
    from step
    join ledger_feed as feed on feed.feed = step.feed
    cross join (select max(received_on) as last_on from ledger_delivery) as now
),
waited as (
    select
        feed, partner, delivery_key, received_on, reached, frequency_days, allowed_days,
        explode(
            sequence(0, cast(if(received_on is null, times, greatest(least(times, times_answered), 0)) as int))
        ) as missed
    from overdue
    where if(received_on is null, times >= 0, received_on > first_on)
),
due as (
    select
        feed, partner, delivery_key, received_on, date_add(reached, missed * frequency_days + 1) as data_from,
        date_add(reached, missed * frequency_days + allowed_days) as due_on
    from waited
)
select
    xxhash64('delivery-due', due.feed, due.due_on) as delivery_due_key, due.feed,
    coalesce(organization.organization_key, 0) as organization_key, due.data_from, due.due_on, due.received_on,
    coalesce(due.delivery_key, 0) as delivery_key,
    if(due.received_on is null, null, greatest(datediff(due.received_on, due.due_on), 0)) as days_late,
    case
        when due.received_on is null then 'missing'
        when due.received_on > due.due_on then 'late'
        else 'on-time'
    end as state
from due
left join dim_organization as organization on organization.organization_code = due.partner
