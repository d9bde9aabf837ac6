-- One row per person, course and month.
select
    xxhash64('cpia-enrolments', 'attendance', attended.record_key) as attendance_key,
    attended.month as attended_month, attended.person_key,
    coalesce(person.person_version_key, 0) as person_version_key,
    coalesce(course.course_key, 0) as course_key,
    cast(attended.hours_due as decimal(7, 2)) as hours_due,
    cast(attended.hours_attended as decimal(7, 2)) as hours_attended,
    attended.delivery_key, attended.source_row, attended.source_item
from cpia_enrolments_attendance as attended
left join dim_course as course
    on course.school_year = attended.school_year and course.course_code = attended.course_code
left join dim_person as person
    on person.person_key = attended.person_key
    and attended.month between person.valid_from and person.valid_to
