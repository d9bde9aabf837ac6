-- Each enrolment with its course, and how it ended.
select
    fact_enrolment.enrolled_on, greatest(fact_enrolment.person_key, 0) as person_key,
    greatest(dim_person.person_key, 0) as version_of, dim_course.school_year, dim_course.course_code,
    dim_course.service as course_service, dim_course.level, dim_service.service,
    dim_municipality.belfiore_code, fact_enrolment.hours_planned, fact_enrolment.entry_level,
    fact_enrolment.entry_tested_on, fact_enrolment.exit_level, fact_enrolment.exit_tested_on,
    fact_enrolment.levels_gained, fact_enrolment.is_completed, fact_enrolment.exited_on,
    fact_enrolment.exit_reason, fact_enrolment.next_level
from mart.fact_enrolment
join mart.dim_person on dim_person.person_version_key = fact_enrolment.person_version_key
join mart.dim_course on dim_course.course_key = fact_enrolment.course_key
join mart.dim_service on dim_service.service_key = fact_enrolment.service_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_enrolment.municipality_key
-- equals
select
    enrolment.enrolled_on::date, greatest(register.person_key, 0), greatest(register.person_key, 0),
    split_part(enrolment.school_year, '/', 1)
        || '/' || (split_part(enrolment.school_year, '/', 1)::integer + 1),
    enrolment.course_code, course.service, course.course_level, service_version.service,
    municipality.belfiore_code, round(enrolment.hours::numeric, 2), level.at_entry,
    outcome.entry_tested_on::date, outcome.exit_level, outcome.exit_tested_on::date,
    array_position(array['pre-A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'], outcome.exit_level)
        - array_position(array['pre-A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'], level.at_entry),
    outcome.completed::boolean, outcome.exit_date::date,
    case
        when outcome.exit_reason = 'completato' then 'completed'
        when outcome.exit_reason = 'abbandono' then 'dropped-out'
        when outcome.exit_reason = 'trasferimento' then 'moved-away'
        when outcome.exit_reason = 'lavoro' then 'work'
        when outcome.exit_reason in ('salute', 'altro') then 'other'
    end,
    outcome.next_level
from truth.cpia_enrolments_enrolment as enrolment
left join truth.register
    on register.feed = 'cpia-enrolments' and register.partner_id = enrolment.student_id
left join truth.cpia_enrolments_outcome as outcome
    on outcome.student_id = enrolment.student_id
    and outcome.course_code = enrolment.course_code
    and split_part(outcome.school_year, '/', 1) = split_part(enrolment.school_year, '/', 1)
left join reference.service_version
    on service_version.service = enrolment.service
    and service_version.valid_from <= enrolment.enrolled_on::date
    and service_version.valid_to > enrolment.enrolled_on::date
left join reference.municipality
    on municipality.belfiore_code = enrolment.municipality
    and municipality.valid_from <= enrolment.enrolled_on::date
    and municipality.valid_to > enrolment.enrolled_on::date
cross join lateral (
    select coalesce(outcome.entry_level, enrolment.entry_level) as at_entry
) as level
cross join lateral (
    select told.service, told.course_level
    from truth.cpia_enrolments_enrolment as told
    where told.course_code = enrolment.course_code
        and split_part(told.school_year, '/', 1) = split_part(enrolment.school_year, '/', 1)
    order by told.file desc, told.line::integer desc
    limit 1
) as course
