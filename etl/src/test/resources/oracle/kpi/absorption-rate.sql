with known as (
    select max(covers_to) as last_day from mart.dim_delivery where feed = 'prefettura-expenses' and status = 'accepted'
), period_end as (
    select period, least(ends_on, last_day) as last_day
    from reference.calendar_period cross join known
    where calendar = 'quarter' and starts_on <= last_day
)
select
    period,
    100.0 * (select sum(verified_eur) from mart.fact_expense where verified_on <= period_end.last_day)
    / (select sum(amount_eur) from mart.fact_budget where period_end.last_day between in_force_from and in_force_to) as value
from period_end
