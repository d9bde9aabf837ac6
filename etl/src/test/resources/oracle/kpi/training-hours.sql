select dim_date.quarter_period as period, sum(hours) as value
from mart.fact_training_attendance
join mart.dim_date on dim_date.date_key = held_on
group by dim_date.quarter_period
