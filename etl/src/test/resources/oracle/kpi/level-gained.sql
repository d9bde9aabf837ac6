select dim_date.quarter_period as period,
    count(distinct fact_enrolment.person_key) filter (
        where fact_enrolment.person_key <> 0 and now.position > before.position
    ) as value
from mart.fact_enrolment
join mart.dim_date on dim_date.date_key = coalesce(exit_tested_on, exited_on)
join mart.dim_person on dim_person.person_version_key = fact_enrolment.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
left join reference.language_level as before on before.language_level = entry_level
left join reference.language_level as now on now.language_level = exit_level
where coalesce(dim_country.is_third_country, true)
group by dim_date.quarter_period
