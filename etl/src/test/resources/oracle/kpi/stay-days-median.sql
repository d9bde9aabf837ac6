select dim_date.quarter_period as period, percentile_cont(0.5) within group (order by left_on - entered_on) as value
from mart.fact_stay
join mart.dim_date on dim_date.date_key = fact_stay.left_on
group by dim_date.quarter_period
