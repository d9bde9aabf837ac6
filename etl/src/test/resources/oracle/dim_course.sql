-- Each course of a school year that enrolments, attendance or outcomes name.
select school_year, course_code, service, level from mart.dim_course where course_key <> 0
-- equals
with named as (
    select school_year, course_code from truth.cpia_enrolments_enrolment
    union all
    select school_year, course_code from truth.cpia_enrolments_attendance
    union all
    select school_year, course_code from truth.cpia_enrolments_outcome
),
course as (
    select distinct split_part(school_year, '/', 1)::integer as first_year, course_code from named
)
select
    course.first_year || '/' || (course.first_year + 1), course.course_code, last.service, last.course_level
from course
left join lateral (
    select told.service, told.course_level
    from truth.cpia_enrolments_enrolment as told
    where told.course_code = course.course_code
        and split_part(told.school_year, '/', 1)::integer = course.first_year
    order by told.file desc, told.line::integer desc
    limit 1
) as last on true
