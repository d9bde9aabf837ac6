--liquibase formatted sql

--changeset warehouse:view-staff-tool runOnChange:true
create or replace view staff.tool as
select
    tool.in_force_from,
    tool.in_force_to + 1 as in_force_until,
    tool.signed_on,
    tool.title,
    tool.tool_kind as kind,
    coalesce(tool.area, 'unknown') as area,
    tool.partners,
    tool.is_with_civil_society,
    tool.delivery_key,
    tool.source_row
from mart.fact_tool_in_place as tool;
comment on view staff.tool is 'One row per protocol, plan or tool for integration (mart.fact_tool_in_place). in_force_until is the first day on which it is no more in force; null while it is.';
--rollback drop view staff.tool;

--changeset warehouse:view-staff-council-action runOnChange:true
create or replace view staff.council_action as
select
    action.due_on,
    action.decided_on,
    action.done_on,
    action.title,
    coalesce(organization.organization_code, 'unknown') as partner,
    coalesce(action.done_on <= action.due_on, false) as is_on_time,
    cast(null as bigint) as delivery_key,
    cast(null as bigint) as source_row
from mart.fact_council_action as action
inner join mart.dim_organization as organization on action.organization_key = organization.organization_key
where action.due_on <= (select edition.as_of from ops.edition as edition where edition.is_current);
comment on view staff.council_action is 'One row per action of the Consiglio Territoriale that is due by the edition''s last day (mart.fact_council_action). It is entered in the pages, and comes from no delivery.';
--rollback drop view staff.council_action;
