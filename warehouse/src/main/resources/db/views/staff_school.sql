--liquibase formatted sql

--changeset warehouse:view-staff-enrolment runOnChange:true
create or replace view staff.enrolment as
with continued as (
    select distinct completed.enrolment_key
    from mart.fact_enrolment as completed
    inner join mart.dim_course as completed_course on completed.course_key = completed_course.course_key
    inner join reference.language_level as completed_level on completed_course.level = completed_level.language_level
    inner join mart.fact_enrolment as following
        on
            completed.person_key = following.person_key
            and following.enrolled_on between completed.exited_on and completed.exited_on + interval '6 months'
    inner join mart.dim_course as following_course on following.course_key = following_course.course_key
    inner join reference.language_level as following_level on following_course.level = following_level.language_level
    where
        completed.is_completed
        and completed.person_key <> 0
        and completed.enrolment_key <> following.enrolment_key
        and completed_level.position < following_level.position
)

select
    enrolment.enrolled_on,
    enrolment.person_key,
    cast(nullif(enrolment.person_key, 0) as text) as person,
    course.course_code as course,
    coalesce(course.level, 'unknown') as course_level,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    beneficiary.sex,
    beneficiary.is_citizenship_known,
    beneficiary.is_outside_target,
    enrolment.delivery_key,
    enrolment.source_row,
    staff.age_band(enrolment.enrolled_on, beneficiary.birth_year) as age_band,
    beneficiary.citizenship_group,
    enrolment.exited_on,
    enrolment.is_completed,
    enrolment.exit_reason,
    coalesce(enrolment.exit_tested_on, enrolment.exited_on) as levels_told_on,
    enrolment.entry_level,
    enrolment.exit_level,
    enrolment.levels_gained,
    continued.enrolment_key is not null as is_continued
from mart.fact_enrolment as enrolment
inner join staff.beneficiary as beneficiary on enrolment.person_version_key = beneficiary.person_version_key
inner join mart.dim_course as course on enrolment.course_key = course.course_key
inner join mart.dim_municipality as municipality on enrolment.municipality_key = municipality.municipality_key
left join continued on enrolment.enrolment_key = continued.enrolment_key;
comment on view staff.enrolment is
'One row per person in a course (mart.fact_enrolment). levels_told_on is the day of the test at exit, else that of the exit. is_continued says that the course was completed and the person enrolled in one of a higher level within six months.';
--rollback drop view staff.enrolment;

--changeset warehouse:view-staff-attendance runOnChange:true
create or replace view staff.attendance as
select
    attendance.attended_month,
    attendance.hours_due,
    attendance.hours_attended,
    cast(nullif(attendance.person_key, 0) as text) as person,
    course.course_code as course,
    coalesce(course.level, 'unknown') as course_level,
    beneficiary.sex,
    beneficiary.is_citizenship_known,
    beneficiary.is_outside_target,
    attendance.delivery_key,
    attendance.source_row
from mart.fact_attendance as attendance
inner join staff.beneficiary as beneficiary on attendance.person_version_key = beneficiary.person_version_key
inner join mart.dim_course as course on attendance.course_key = course.course_key;
comment on view staff.attendance is
'One row per person, course and month of which hours are told (mart.fact_attendance).';
--rollback drop view staff.attendance;
