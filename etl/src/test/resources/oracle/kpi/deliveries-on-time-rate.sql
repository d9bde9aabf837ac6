select dim_date.quarter_period as period, 100.0 * count(*) filter (where state = 'on-time') / count(*) as value
from mart.fact_delivery
join mart.dim_date on dim_date.date_key = due_on
group by dim_date.quarter_period
