select dim_date.quarter_period as period, 100.0 * count(*) filter (where done_on <= due_on) / count(*) as value
from mart.fact_council_action
join mart.dim_date on dim_date.date_key = due_on
where due_on <= (select as_of from ops.edition where is_current)
group by dim_date.quarter_period
