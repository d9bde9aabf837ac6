select dim_date.quarter_period as period, count(*) as value
from mart.fact_quality_finding
join mart.dim_date on dim_date.date_key = fact_quality_finding.found_on
group by dim_date.quarter_period
