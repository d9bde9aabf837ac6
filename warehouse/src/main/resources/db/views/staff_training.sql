--liquibase formatted sql

--changeset warehouse:view-staff-training runOnChange:true
create or replace view staff.training as
select
    attendance.held_on,
    attendance.operator_key,
    operator.operator_code as operator,
    attendance.event_code as event,
    attendance.event_kind,
    attendance.hours,
    attendance.is_useful,
    attendance.uses_skills,
    coalesce(cast(operator.sex as text), 'unknown') as sex,
    coalesce(operator.sector, 'unknown') as sector,
    attendance.delivery_key,
    attendance.source_row
from mart.fact_training_attendance as attendance
inner join mart.dim_operator as operator on attendance.operator_key = operator.operator_key;
comment on view staff.training is 'One row per operator in one event (mart.fact_training_attendance). operator is the code that the Prefettura gave; operator_key 0 is not known.';
--rollback drop view staff.training;
