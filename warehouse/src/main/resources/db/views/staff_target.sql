--liquibase formatted sql

--changeset warehouse:view-staff-target runOnChange:true
create or replace view staff.target as
select
    target.kpi,
    target.calendar,
    target.period,
    target.version,
    target.value,
    target.valid_from
from mart.fact_target as target
where target.kpi is not null and target.is_current;
comment on view staff.target is 'One row per KPI and period with a target: the version that holds.';
--rollback drop view staff.target;
