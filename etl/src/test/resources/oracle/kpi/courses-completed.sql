select dim_date.quarter_period as period, count(distinct fact_enrolment.person_key) filter (where is_completed and fact_enrolment.person_key <> 0) as value
from mart.fact_enrolment
join mart.dim_date on dim_date.date_key = fact_enrolment.exited_on
join mart.dim_person on dim_person.person_version_key = fact_enrolment.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
group by dim_date.quarter_period
