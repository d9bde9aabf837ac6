select dim_date.quarter_period as period, percentile_cont(0.9) within group (order by matched_on - expressed_on) as value
from mart.fact_need
join mart.dim_date on dim_date.date_key = fact_need.expressed_on
join mart.dim_person on dim_person.person_version_key = fact_need.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
group by dim_date.quarter_period
