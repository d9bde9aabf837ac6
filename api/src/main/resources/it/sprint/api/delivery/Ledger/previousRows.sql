select delivery.rows_read
from ops.delivery as delivery
where
    delivery.feed = :feed
    and delivery.rows_read is not null
    and delivery.delivery_kind != 'correction'
order by delivery.received_at desc
limit 1
