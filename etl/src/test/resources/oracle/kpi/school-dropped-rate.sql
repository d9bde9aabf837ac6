select dim_date.quarter_period as period, 100.0 * count(*) filter (where is_completed = false) / count(*) as value
from mart.fact_enrolment
join mart.dim_date on dim_date.date_key = fact_enrolment.enrolled_on
join mart.dim_person on dim_person.person_version_key = fact_enrolment.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
group by dim_date.quarter_period
