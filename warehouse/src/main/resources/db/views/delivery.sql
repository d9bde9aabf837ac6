--liquibase formatted sql

--changeset warehouse:view-published-delivery runOnChange:true
create or replace view published.delivery as
select
    delivery.delivery_key,
    delivery.delivery_id,
    delivery.feed,
    delivery.file_name,
    delivery.origin,
    delivery.byte_count,
    delivery.received_at,
    delivery.contract_version,
    delivery.status,
    delivery.problem_code,
    delivery.problem_it,
    delivery.problem_en,
    delivery.rows_read,
    delivery.rows_accepted,
    delivery.rows_rejected,
    delivery.rows_duplicate,
    delivery.rows_warned,
    delivery.covers_from,
    delivery.covers_to
from ops.delivery as delivery
inner join reference.feed as feed on delivery.feed = feed.feed
where feed.is_public;
comment on view published.delivery is 'One row per delivery of a public feed.';
--rollback drop view published.delivery;

--changeset warehouse:view-published-delivery-reason runOnChange:true
create or replace view published.delivery_reason as
select
    delivery_reason.delivery_key,
    delivery_reason.severity,
    delivery_reason.code,
    delivery_reason.column_name,
    delivery_reason.row_count
from ops.delivery_reason as delivery_reason
inner join ops.delivery as delivery on delivery_reason.delivery_key = delivery.delivery_key
inner join reference.feed as feed on delivery.feed = feed.feed
where feed.is_public;
comment on view published.delivery_reason is 'One row per delivery of a public feed, reason and column.';
--rollback drop view published.delivery_reason;

--changeset warehouse:view-published-rule-check runOnChange:true
create or replace view published.rule_check as
select
    rule_check.feed,
    rule_check.rule,
    rule_check.severity,
    rule_check.name_it,
    rule_check.name_en,
    rule_check.checked,
    rule_check.failed,
    rule_check.not_checked,
    rule_check.example
from ops.rule_check as rule_check
inner join reference.feed as feed on rule_check.feed = feed.feed
where feed.is_public;
comment on view published.rule_check is 'One row per rule over a whole public feed.';
--rollback drop view published.rule_check;
