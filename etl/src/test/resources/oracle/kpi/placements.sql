select dim_date.quarter_period as period, count(distinct nullif(fact_placement.person_key, 0)) as value
from mart.fact_placement
join mart.dim_date on dim_date.date_key = fact_placement.started_on
join mart.dim_person on dim_person.person_version_key = fact_placement.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
group by dim_date.quarter_period
