with known as (
    select max(covers_to) as last_day from mart.dim_delivery where feed = 'prefettura-tools' and status = 'accepted'
)
select period, count(*) as value
from reference.calendar_period
cross join known
join mart.fact_tool_in_place
    on daterange(in_force_from, in_force_to, '[]') @> least(ends_on, last_day)
where calendar = 'quarter' and starts_on <= last_day and is_with_civil_society
group by period
