select dim_date.quarter_period as period, count(*) as value
from mart.fact_inspection
join mart.dim_date on dim_date.date_key = fact_inspection.visited_on
group by dim_date.quarter_period
