-- One row per course of one school year, as it was last told.
select
    xxhash64('course', school_year, course_code) as course_key, school_year, course_code,
    max_by(course_name, struct(received_at, source_row)) as name,
    max_by(service, struct(received_at, source_row)) as service,
    max_by(course_level, struct(received_at, source_row)) as level
from cpia_enrolments_enrolment
group by school_year, course_code
union all
select cast(0 as bigint), null, null, null, null, null
