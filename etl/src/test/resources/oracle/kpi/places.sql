with counted as (
    select dim_date.quarter_period, fact_occupancy.counted_on, fact_occupancy.places,
        max(fact_occupancy.counted_on) over (partition by dim_date.quarter_period) as last_day
    from mart.fact_occupancy
    join mart.dim_date on dim_date.date_key = fact_occupancy.counted_on
    where fact_occupancy.counted_on >= (
        select min(covers_to) from mart.dim_delivery where feed = 'nova-stays' and status = 'accepted')
)
select quarter_period as period, sum(places) as value
from counted
where counted_on = last_day
group by quarter_period
