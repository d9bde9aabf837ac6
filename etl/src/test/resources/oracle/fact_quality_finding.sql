-- Each rule and row that breaks it, with where the row stands. The keys of findings and facts are not compared.
select
    finding.rule, finding.touches_indicator, finding.fact_table, finding.found_on,
    dim_organization.organization_code, finding.person_key, delivery.feed, delivery.file_name, finding.source_row,
    finding.source_item
from mart.fact_quality_finding as finding
join mart.dim_organization on dim_organization.organization_key = finding.organization_key
join ops.delivery on delivery.delivery_key = finding.delivery_key
-- equals
with contact as (
    select
        (started_at::timestamptz at time zone 'Europe/Rome')::date as on_day, person_id,
        coalesce(anonymous::boolean, false) as is_anonymous, service, file, line, item
    from truth.etnie_sessions_session
),
-- Rows of facts that name a person, by the register that numbers it, and have a code.
telling as (
    select
        'fact_service_contact' as fact, 'etnie' as partner, on_day, 'etnie-sessions' as register, person_id,
        is_anonymous, service as code, 'etnie-sessions' as feed, file, line, item
    from contact
    union all
    select
        'fact_service_contact', 'oasi2', given.given_on::date, 'oasi2-cases', social_case.person_id, false,
        given.service, 'oasi2-cases', given.file, given.line, given.item
    from truth.oasi2_cases_service as given
    left join truth.oasi2_cases_case as social_case on social_case.case_id = given.case_id
    union all
    select
        'fact_need', 'oasi2', need.expressed_on::date, 'oasi2-cases', social_case.person_id, false, need.need,
        'oasi2-cases', need.file, need.line, need.item
    from truth.oasi2_cases_need as need
    left join truth.oasi2_cases_case as social_case on social_case.case_id = need.case_id
    union all
    select
        'fact_need', 'polo', expressed_on::date, 'polo-desk', person_id, false, need, 'polo-desk', file, line, item
    from truth.polo_desk_need
    union all
    select 'fact_referral', 'polo', sent_on, 'polo-desk', person_id, false, service, 'polo-desk', file, line, '0'
    from truth.referral
    union all
    select
        'fact_stay', 'nova', entered_on::date, 'nova-stays', guest_id, false, 'no code', 'nova-stays', file, line,
        item
    from truth.nova_stays_stay
    union all
    select
        'fact_placement', 'nova', started_on::date, 'nova-stays', guest_id, false, service, 'nova-placements', file,
        line, item
    from truth.nova_placements_placement
    union all
    select
        'fact_enrolment', 'cpia-bat', enrolled_on::date, 'cpia-enrolments', student_id, false, service,
        'cpia-enrolments', file, line, item
    from truth.cpia_enrolments_enrolment
),
-- The register of persons gives those a key below 0 of whom no register of a partner tells.
about_person as (
    select telling.*, coalesce(register.person_key, 0) as person_key, known.sex, known.birth_year
    from telling
    left join truth.register on register.feed = telling.register and register.partner_id = telling.person_id
    left join truth.person_on(register.person_key, telling.on_day) as known on true
),
stay as (
    select
        register.person_key, stay.entered_on::date as entered_on,
        coalesce(stay.left_on::date, date '9999-12-31') as left_on, stay.municipality,
        truth.centre_form(stay.centre, stay.municipality) as form, stay.file, stay.line::integer as line, stay.item
    from truth.nova_stays_stay as stay
    join truth.register on register.feed = 'nova-stays' and register.partner_id = stay.guest_id
),
finding as (
    select 'age-unknown' as rule, fact, on_day, partner, person_key, feed, file, line, item
    from about_person
    where person_key > 0 and birth_year is null
    union all
    select 'gender-unknown', fact, on_day, partner, person_key, feed, file, line, item
    from about_person
    where person_key > 0 and sex is null
    union all
    select 'person-unregistered', fact, on_day, partner, person_key, feed, file, line, item
    from about_person
    where person_key < 0
    union all
    select 'person-unknown', fact, on_day, partner, 0, feed, file, line, item
    from about_person
    where person_id is null and not is_anonymous
    union all
    select 'code-unknown', fact, on_day, partner, person_key, feed, file, line, item
    from about_person
    where code is null
    union all
    select 'order-unusual', fact, on_day, partner, person_key, feed, file, line, item
    from about_person
    where (feed, file, line) in (
        select 'polo-desk', file, line from truth.referral where referral_id in (select referral_id from truth.disorder)
    )
    union all
    select 'need-missing', fact, on_day, partner, person_key, feed, file, line, item
    from about_person
    where (feed, file, line) in (
        select 'polo-desk', file, line
        from truth.referral
        where need_id is not null and need_id not in (select need_id from truth.polo_desk_need)
    )
    union all
    select
        'referral-missing', 'fact_survey_answer', survey.answered_on::date, 'polo',
        coalesce(register.person_key, 0), 'polo-desk', survey.file, survey.line, survey.item
    from truth.polo_desk_survey as survey
    left join truth.register on register.feed = 'polo-desk' and register.partner_id = survey.person_id
    where survey.referral_id is not null
        and survey.referral_id not in (select referral_id from truth.referral)
    union all
    select
        'enrolment-missing', 'fact_attendance', date_trunc('month', attendance.month::date)::date, 'cpia-bat',
        coalesce(student.person_key, 0), 'cpia-enrolments', attendance.file, attendance.line, attendance.item
    from truth.cpia_enrolments_attendance as attendance
    left join truth.register as student
        on student.feed = 'cpia-enrolments' and student.partner_id = attendance.student_id
    where not exists (
        select
        from truth.cpia_enrolments_enrolment as enrolment
        join truth.register as enrolled
            on enrolled.feed = 'cpia-enrolments' and enrolled.partner_id = enrolment.student_id
        where enrolled.person_key = student.person_key and enrolment.course_code = attendance.course_code
            and left(enrolment.school_year, 4) = left(attendance.school_year, 4)
    )
    union all
    select 'stays-overlap', 'fact_stay', entered_on, 'nova', person_key, 'nova-stays', file, line::text, item
    from stay
    where exists (
        select
        from stay as earlier
        where earlier.person_key = stay.person_key and earlier.entered_on < stay.entered_on
            and earlier.left_on > stay.entered_on
    )
    union all
    select
        case when register.told then 'centre-closed' else 'centre-unregistered' end, 'fact_stay', entered_on, 'nova',
        person_key, 'nova-stays', file, line::text, item
    from stay
    cross join lateral (
        select
            count(*) > 0 as told,
            coalesce(bool_or(stay.entered_on between valid_from and valid_to), false) as is_open
        from truth.centre_period
        where centre_period.form = stay.form and centre_period.municipality = stay.municipality
    ) as register
    where not register.is_open
    union all
    select
        'checklist-outdated', 'fact_inspection', visit.visited_on::date, 'prefettura', 0, 'prefettura-inspections',
        visit.file, visit.line, visit.item
    from truth.prefettura_inspections_visit as visit
    join reference.checklist_version on checklist_version.checklist_version = visit.checklist_version
    where visit.visited_on::date < checklist_version.valid_from
        or visit.visited_on::date >= checklist_version.valid_to
    union all
    select
        'visit-missing', 'fact_nonconformity', found_on::date, 'prefettura', 0, 'prefettura-inspections', file, line,
        item
    from truth.prefettura_inspections_finding
    where visit_id not in (select visit_id from truth.prefettura_inspections_visit)
)
select
    rule,
    rule in (
        'age-unknown', 'gender-unknown', 'person-unregistered', 'person-unknown', 'code-unknown',
        'enrolment-missing', 'stays-overlap', 'centre-unregistered', 'visit-missing'
    ),
    'mart.' || fact, on_day, partner, person_key, feed, file, line::bigint, item::integer
from finding
