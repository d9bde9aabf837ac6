-- One row per student, course and month; of records that write the same school year in two ways, or name two
-- days of the month, the last one counts. It counts without an enrolment too.
with attended as (
    select
        *, trunc(month, 'month') as attended_month, row_number() over (
            partition by student_id, left(school_year, 4), course_code, trunc(month, 'month')
            order by received_at desc, source_row desc
        ) as place
    from cpia_enrolments_attendance
)
select
    xxhash64('cpia-enrolments', 'attendance', attended.record_key) as attendance_key,
    attended.attended_month, attended.person_key,
    coalesce(person.person_version_key, 0) as person_version_key,
    xxhash64('course', left(attended.school_year, 4), attended.course_code) as course_key,
    cast(attended.hours_due as decimal(7, 2)) as hours_due,
    cast(attended.hours_attended as decimal(7, 2)) as hours_attended,
    attended.delivery_key, attended.source_row, attended.source_item
from attended
left join dim_person as person
    on person.person_key = attended.person_key
    and attended.attended_month between person.valid_from and person.valid_to
where attended.place = 1
