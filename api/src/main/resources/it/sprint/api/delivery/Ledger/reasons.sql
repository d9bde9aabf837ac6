select
    delivery_reason.delivery_key,
    delivery_reason.severity,
    delivery_reason.code,
    delivery_reason.column_name,
    delivery_reason.row_count
from ops.delivery_reason as delivery_reason
where delivery_reason.delivery_key in (:keys)
order by delivery_reason.row_count desc, delivery_reason.code asc, delivery_reason.column_name asc
