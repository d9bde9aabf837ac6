--liquibase formatted sql

--changeset warehouse:view-received-delivery runOnChange:true
create or replace view ops.received_delivery as
select
    delivery_key,
    feed,
    (received_at at time zone 'Europe/Rome')::date as received_on,
    row_number() over (partition by feed order by received_at, covers_to, delivery_key)::integer as sequence_number,
    covers_from,
    covers_to,
    case when status in ('conformed', 'published') then 'accepted' else status end as status,
    delivery_kind = 'correction' as is_correction,
    contract_version,
    rows_read,
    rows_accepted,
    rows_rejected,
    rows_duplicate,
    delivery_kind = 'full-snapshot' as is_full_snapshot
from ops.delivery
where status not in ('received', 'landed');
comment on view ops.received_delivery is
'One row per delivery of which it is known what becomes of it, in the order in which those of a feed came: what the star takes from the ledger.';
--rollback drop view ops.received_delivery;
