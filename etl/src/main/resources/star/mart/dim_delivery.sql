-- One row per delivery that came.
select
    delivery.delivery_key, delivery.feed, coalesce(organization.organization_key, 0) as organization_key,
    delivery.received_on, delivery.covers_from, delivery.covers_to, delivery.status, delivery.is_correction,
    delivery.contract_version, delivery.rows_read, delivery.rows_accepted, delivery.rows_rejected,
    delivery.rows_duplicate
from ledger_delivery as delivery
join ledger_feed as feed on feed.feed = delivery.feed
left join dim_organization as organization on organization.organization_code = feed.partner
union all
select cast(0 as bigint), null, 0, null, null, null, null, false, null, null, null, null, null
