--liquibase formatted sql

--changeset warehouse:view-staff-delivery runOnChange:true
create or replace view staff.delivery as
select
    delivery.delivery_key,
    delivery.delivery_id,
    delivery.feed,
    delivery.file_name,
    delivery.received_at,
    delivery.status,
    delivery.rows_read,
    delivery.rows_accepted,
    delivery.rows_rejected,
    delivery.rows_duplicate,
    delivery.covers_from,
    delivery.covers_to
from ops.delivery as delivery
inner join reference.feed as feed on delivery.feed = feed.feed
where feed.partner <> 'asl-bt';
comment on view staff.delivery is 'One row per delivery of any feed but those of the health authority.';
--rollback drop view staff.delivery;

--changeset warehouse:view-staff-rule-check runOnChange:true
create or replace view staff.rule_check as
select
    rule_check.feed,
    rule_check.rule,
    rule_check.name_it,
    rule_check.name_en,
    rule_check.checked,
    rule_check.failed,
    rule_check.not_checked
from ops.rule_check as rule_check
inner join reference.feed as feed on rule_check.feed = feed.feed
where feed.partner <> 'asl-bt';
comment on view staff.rule_check is 'One row per rule over a whole feed, but those of the health authority.';
--rollback drop view staff.rule_check;
