select dim_date.quarter_period as period, count(distinct fact_enrolment.person_key) as value
from mart.fact_enrolment
join mart.dim_date on dim_date.date_key = coalesce(exit_tested_on, exited_on)
join mart.dim_service using (service_key)
join mart.dim_person on dim_person.person_version_key = fact_enrolment.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
join reference.language_level as before on before.language_level = entry_level
join reference.language_level as now on now.language_level = exit_level
where coalesce(dim_country.is_third_country, true)
    and fact_enrolment.person_key <> 0
    and now.position > before.position
    and dim_service.service in ('school.literacy-course', 'school.italian-course-a1', 'school.italian-course-a2', 'school.italian-course-b1')
    and dim_date.date_key >= (select min(starts_on) from mart.dim_project)
group by dim_date.quarter_period
