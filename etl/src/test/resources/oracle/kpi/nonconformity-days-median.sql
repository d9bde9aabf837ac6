select dim_date.quarter_period as period, percentile_cont(0.5) within group (order by closed_on - found_on) as value
from mart.fact_nonconformity
join mart.dim_date on dim_date.date_key = fact_nonconformity.found_on
group by dim_date.quarter_period
