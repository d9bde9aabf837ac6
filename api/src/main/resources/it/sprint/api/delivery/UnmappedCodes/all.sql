select
    delivery.feed,
    unmapped_code.record_type,
    unmapped_code.column_name,
    unmapped_code.crosswalk,
    unmapped_code.partner_code,
    unmapped_code.is_form,
    sum(unmapped_code.row_count) as row_count,
    count(distinct delivery.delivery_key) as deliveries,
    min(delivery.received_at) as first_received_at,
    max(delivery.received_at) as last_received_at
from ops.unmapped_code as unmapped_code
inner join ops.delivery as delivery on unmapped_code.delivery_key = delivery.delivery_key
group by
    delivery.feed,
    unmapped_code.record_type,
    unmapped_code.column_name,
    unmapped_code.crosswalk,
    unmapped_code.partner_code,
    unmapped_code.is_form
order by row_count desc, delivery.feed asc, unmapped_code.partner_code asc
