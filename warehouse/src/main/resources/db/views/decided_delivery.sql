--liquibase formatted sql

--changeset warehouse:view-app-decided-delivery runOnChange:true
create or replace view app.decided_delivery as
select
    delivery.delivery_key,
    delivery.delivery_id,
    delivery.feed,
    delivery.file_name,
    delivery.byte_count,
    delivery.received_at,
    delivery.contract_version,
    delivery.delivery_kind,
    delivery.corrects,
    delivery.status,
    delivery.problem_code,
    delivery.problem_it,
    delivery.problem_en,
    delivery.rows_read,
    delivery.rows_accepted,
    delivery.rows_rejected,
    delivery.rows_duplicate,
    delivery.rows_warned,
    delivery.rows_closed,
    delivery.covers_from,
    delivery.covers_to,
    decision.decision,
    decision.reason as decision_reason,
    decision.decided_at,
    account.display_name as decided_by
from ops.delivery as delivery
left join app.delivery_decision as decision on delivery.delivery_key = decision.delivery_key
left join app.account as account on decision.account_key = account.account_key;
comment on view app.decided_delivery is
'One row per delivery of any feed, with what a person decided of it while it was held.';
--rollback drop view app.decided_delivery;
