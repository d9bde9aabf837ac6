-- Hours of each student in each course and month.
select
    fact_attendance.attended_month, greatest(fact_attendance.person_key, 0) as person_key,
    greatest(dim_person.person_key, 0) as version_of, dim_course.school_year, dim_course.course_code,
    fact_attendance.hours_due, fact_attendance.hours_attended
from mart.fact_attendance
join mart.dim_person on dim_person.person_version_key = fact_attendance.person_version_key
join mart.dim_course on dim_course.course_key = fact_attendance.course_key
-- equals
select
    date_trunc('month', attendance.month::date)::date, greatest(register.person_key, 0),
    greatest(register.person_key, 0),
    split_part(attendance.school_year, '/', 1)
        || '/' || (split_part(attendance.school_year, '/', 1)::integer + 1),
    attendance.course_code, round(attendance.hours_due::numeric, 2),
    round(attendance.hours_attended::numeric, 2)
from truth.cpia_enrolments_attendance as attendance
left join truth.register
    on register.feed = 'cpia-enrolments' and register.partner_id = attendance.student_id
