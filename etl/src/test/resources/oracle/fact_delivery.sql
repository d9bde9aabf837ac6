-- What was due, by walking through the deliveries of each feed one by one.
select
    fact_delivery.feed, dim_organization.organization_code, fact_delivery.data_from, fact_delivery.due_on,
    fact_delivery.received_on, fact_delivery.delivery_key, fact_delivery.days_late, fact_delivery.state
from mart.fact_delivery
join mart.dim_organization using (organization_key)
-- equals
select
    awaited.feed, feed.partner, awaited.after_day + 1, due.due_on, awaited.came_on, awaited.key,
    case when awaited.came_on <= due.due_on then 0 else awaited.came_on - due.due_on end,
    case
        when awaited.came_on <= due.due_on then 'on-time'
        when awaited.came_on > due.due_on then 'late'
        else 'missing'
    end
from truth.awaited
join reference.feed using (feed)
cross join lateral (select awaited.after_day + feed.frequency_days + feed.grace_days as due_on) as due
