select dim_date.quarter_period as period, 100.0 * count(*) filter (where uses_skills) / nullif(count(uses_skills), 0) as value
from mart.fact_training_attendance
join mart.dim_date on dim_date.date_key = held_on
group by dim_date.quarter_period
