with known as (
    select max(covers_to) as last_day from mart.dim_delivery where feed = 'prefettura-expenses' and status = 'accepted'
)
select period, sum(amount_eur) as value
from reference.calendar_period
cross join known
join mart.fact_budget on least(ends_on, last_day) between in_force_from and in_force_to
where calendar = 'quarter' and starts_on <= last_day
group by period
