--liquibase formatted sql

--changeset warehouse:view-staff-enrolment runOnChange:true
create or replace view staff.enrolment as
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
    enrolment.source_row
from mart.fact_enrolment as enrolment
inner join staff.beneficiary as beneficiary on enrolment.person_version_key = beneficiary.person_version_key
inner join mart.dim_course as course on enrolment.course_key = course.course_key
inner join mart.dim_municipality as municipality on enrolment.municipality_key = municipality.municipality_key;
comment on view staff.enrolment is 'One row per person in a course (mart.fact_enrolment).';
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
