select dim_date.quarter_period as period, count(distinct operator_key) as value
from mart.fact_training_attendance
join mart.dim_date on dim_date.date_key = held_on
where operator_key <> 0
group by dim_date.quarter_period
