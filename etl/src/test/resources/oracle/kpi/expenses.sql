select dim_date.quarter_period as period, sum(amount_eur) as value
from mart.fact_expense
join mart.dim_date on dim_date.date_key = period_to
group by dim_date.quarter_period
