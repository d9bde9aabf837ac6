select dim_date.quarter_period as period, 100.0 * sum(presences) / sum(places) as value
from mart.fact_occupancy
join mart.dim_date on dim_date.date_key = fact_occupancy.counted_on
where places > 0
    and counted_on >= (
        select min(covers_to) from mart.dim_delivery where feed = 'nova-stays' and status = 'accepted')
group by dim_date.quarter_period
