select dim_date.quarter_period as period, sum(reported_eur) as value
from mart.fact_expense
join mart.dim_date on dim_date.date_key = reported_on
group by dim_date.quarter_period
