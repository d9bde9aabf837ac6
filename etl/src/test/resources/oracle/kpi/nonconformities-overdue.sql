with known as (
    select max(covers_to) as last_day from mart.dim_delivery
    where feed in ('prefettura-inspections') and status = 'accepted'
), period_end as (
    select calendar_period.period, least(calendar_period.ends_on, known.last_day) as last_day
    from reference.calendar_period cross join known
    where calendar_period.calendar = 'quarter' and calendar_period.starts_on <= known.last_day
)
select period_end.period, count(*) filter (where due_on < period_end.last_day) as value
from period_end
join mart.fact_nonconformity on fact_nonconformity.found_on <= period_end.last_day
    and coalesce(closed_on, date 'infinity') > period_end.last_day
group by period_end.period
