--liquibase formatted sql

--changeset warehouse:view-staff-delivery-due runOnChange:true
create or replace view staff.delivery_due as
select
    due.due_on,
    due.data_from,
    due.received_on,
    due.days_late,
    due.state,
    due.feed,
    coalesce(organization.organization_code, 'unknown') as partner,
    nullif(due.delivery_key, 0) as delivery_key,
    cast(null as bigint) as source_row
from mart.fact_delivery as due
inner join mart.dim_organization as organization on due.organization_key = organization.organization_key;
comment on view staff.delivery_due is 'One row per delivery that was due (mart.fact_delivery), and the one that answered it.';
--rollback drop view staff.delivery_due;

--changeset warehouse:view-staff-delivery-rows runOnChange:true
create or replace view staff.delivery_rows as
select
    delivery.received_on,
    delivery.rows_read,
    delivery.rows_accepted,
    delivery.rows_rejected,
    delivery.rows_duplicate,
    delivery.feed,
    coalesce(organization.organization_code, 'unknown') as partner,
    delivery.delivery_key,
    cast(null as bigint) as source_row
from mart.dim_delivery as delivery
inner join mart.dim_organization as organization on delivery.organization_key = organization.organization_key
where delivery.status = 'accepted' and not delivery.is_correction;
comment on view staff.delivery_rows is 'One row per delivery that was accepted and is no correction, with what became of its rows (mart.dim_delivery).';
--rollback drop view staff.delivery_rows;

--changeset warehouse:view-staff-unmapped-code runOnChange:true
create or replace view staff.unmapped_code as
select
    delivery.received_on,
    unmapped.column_name,
    unmapped.partner_code as code,
    unmapped.crosswalk as list,
    unmapped.row_count,
    delivery.feed,
    coalesce(organization.organization_code, 'unknown') as partner,
    delivery.delivery_key,
    cast(null as bigint) as source_row
from ops.unmapped_code as unmapped
inner join mart.dim_delivery as delivery on unmapped.delivery_key = delivery.delivery_key
inner join mart.dim_organization as organization on delivery.organization_key = organization.organization_key
where delivery.status = 'accepted' and not delivery.is_correction;
comment on view staff.unmapped_code is 'One row per accepted delivery, but corrections, and code that the common nomenclature does not explain (ops.unmapped_code), with the rows that hold it.';
--rollback drop view staff.unmapped_code;

--changeset warehouse:view-staff-feed runOnChange:true
create or replace view staff.feed as
select
    feed.feed,
    feed.title_it as name_it,
    feed.title_en as name_en
from reference.feed as feed;
comment on view staff.feed is 'One row per feed that has a contract.';
--rollback drop view staff.feed;
