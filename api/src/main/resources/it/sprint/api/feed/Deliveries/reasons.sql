select
    delivery.delivery_id,
    delivery_reason.severity,
    delivery_reason.code,
    delivery_reason.column_name,
    delivery_reason.row_count
from published.delivery_reason as delivery_reason
inner join published.delivery as delivery
    on delivery_reason.delivery_key = delivery.delivery_key
where delivery.feed = :feed
order by delivery_reason.row_count desc, delivery_reason.code asc, delivery_reason.column_name asc
