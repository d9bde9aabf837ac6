with enrolment as (
    select fact_enrolment.*, language_level.position
    from mart.fact_enrolment
    join mart.dim_course using (course_key)
    left join reference.language_level on language_level.language_level = dim_course.level
)
select dim_date.quarter_period as period,
    100.0 * count(distinct enrolment.person_key) filter (
        where exists (
            select 1 from enrolment as later
            where later.person_key = enrolment.person_key
                and later.position > enrolment.position
                and later.enrolled_on >= enrolment.exited_on
                and later.enrolled_on <= enrolment.exited_on + interval '6 months'
        )
    ) / count(distinct enrolment.person_key) as value
from enrolment
join mart.dim_date on dim_date.date_key = enrolment.exited_on
join mart.dim_person on dim_person.person_version_key = enrolment.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
    and enrolment.is_completed
    and enrolment.person_key <> 0
group by dim_date.quarter_period
