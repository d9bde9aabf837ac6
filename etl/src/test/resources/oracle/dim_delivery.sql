-- Each delivery in the ledger.
select
    dim_delivery.delivery_key, dim_delivery.feed, dim_organization.organization_code, dim_delivery.received_on,
    dim_delivery.covers_from, dim_delivery.covers_to, dim_delivery.status, dim_delivery.is_correction,
    dim_delivery.rows_read, dim_delivery.rows_accepted, dim_delivery.rows_rejected, dim_delivery.rows_duplicate
from mart.dim_delivery
join mart.dim_organization using (organization_key)
where dim_delivery.delivery_key <> 0
-- equals
select
    delivery.delivery_key, delivery.feed, feed.partner, (delivery.received_at at time zone 'Europe/Rome')::date,
    delivery.covers_from, delivery.covers_to, replace(delivery.status, 'published', 'accepted'),
    delivery.corrects is not null, delivery.rows_read, delivery.rows_accepted, delivery.rows_rejected,
    delivery.rows_duplicate
from ops.delivery
join reference.feed using (feed)
