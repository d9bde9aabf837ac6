select dim_date.quarter_period as period, sum(paid_eur) as value
from mart.fact_expense
join mart.dim_date on dim_date.date_key = paid_on
group by dim_date.quarter_period
