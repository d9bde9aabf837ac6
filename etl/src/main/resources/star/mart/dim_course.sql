-- One row per course of one school year, as the enrolments last told of it; a course that only
-- attendance or outcomes name has its code alone. A school year is known by the year in which it
-- begins: 2021/22 is 2021/2022.
with told as (
    select
        left(school_year, 4) as first_year, course_code, struct(received_at, source_row) as told_at,
        course_name, service, course_level
    from cpia_enrolments_enrolment
    union all
    select left(school_year, 4), course_code, null, null, null, null from cpia_enrolments_attendance
    union all
    select left(school_year, 4), course_code, null, null, null, null from cpia_enrolments_outcome
)
select
    xxhash64('course', first_year, course_code) as course_key,
    concat(first_year, '/', cast(first_year as int) + 1) as school_year, course_code,
    max_by(course_name, told_at) as name,
    max_by(service, told_at) as service,
    max_by(course_level, told_at) as level
from told
group by first_year, course_code
union all
select cast(0 as bigint), null, null, null, null, null
