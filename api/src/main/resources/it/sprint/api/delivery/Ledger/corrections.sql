select
    delivery.delivery_key,
    delivery.file_name,
    delivery.received_at
from ops.delivery as delivery
where delivery.feed = :feed and delivery.corrects = :id
order by delivery.received_at
