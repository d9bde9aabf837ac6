-- One row per student in one course: enrolled, and how it ended. The level at entry is the one tested, else
-- the one declared. An outcome without its enrolment is none. Of records that write the same school year
-- in two ways the last one counts. That somebody left for health is told as any other reason.
with enrolled as (
    select
        *, row_number() over (
            partition by student_id, left(school_year, 4), course_code
            order by received_at desc, source_row desc
        ) as place
    from cpia_enrolments_enrolment
),
outcome as (
    select
        *, row_number() over (
            partition by student_id, left(school_year, 4), course_code
            order by received_at desc, source_row desc
        ) as place
    from cpia_enrolments_outcome
)
select
    xxhash64('cpia-enrolments', enrolled.record_key) as enrolment_key, enrolled.enrolled_on,
    enrolled.person_key, coalesce(person.person_version_key, 0) as person_version_key,
    xxhash64('course', left(enrolled.school_year, 4), enrolled.course_code) as course_key,
    coalesce(service.service_key, 0) as service_key,
    coalesce(municipality.municipality_key, 0) as municipality_key,
    cast(enrolled.hours as decimal(7, 2)) as hours_planned,
    coalesce(outcome.entry_level, enrolled.entry_level) as entry_level, outcome.entry_tested_on,
    outcome.exit_level, outcome.exit_tested_on, outcome.completed as is_completed,
    outcome.exit_date as exited_on,
    case outcome.exit_reason
        when 'completato' then 'completed' when 'abbandono' then 'dropped-out'
        when 'trasferimento' then 'moved-away' when 'lavoro' then 'work' when 'salute' then 'other'
        when 'altro' then 'other'
    end as exit_reason,
    outcome.next_level,
    cast(exit_level.position as int) - cast(entry_level.position as int) as levels_gained,
    enrolled.delivery_key, enrolled.source_row, enrolled.source_item
from enrolled
left join outcome
    on outcome.student_id = enrolled.student_id
    and left(outcome.school_year, 4) = left(enrolled.school_year, 4)
    and outcome.course_code = enrolled.course_code
    and outcome.place = 1
left join reference_language_level as entry_level
    on entry_level.language_level = coalesce(outcome.entry_level, enrolled.entry_level)
left join reference_language_level as exit_level on exit_level.language_level = outcome.exit_level
left join dim_person as person
    on person.person_key = enrolled.person_key
    and enrolled.enrolled_on between person.valid_from and person.valid_to
left join dim_service as service
    on service.service = enrolled.service
    and enrolled.enrolled_on between service.valid_from and service.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = enrolled.municipality
    and enrolled.enrolled_on between municipality.valid_from and municipality.valid_to
where enrolled.place = 1
