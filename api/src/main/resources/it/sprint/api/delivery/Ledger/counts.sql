select
    delivery_count.record_type,
    delivery_count.rows_accepted as accepted,
    delivery_count.rows_rejected as rejected,
    delivery_count.rows_duplicate as duplicate,
    delivery_count.rows_closed as closed
from ops.delivery_count as delivery_count
where delivery_count.delivery_key in (:keys)
order by delivery_count.record_type
