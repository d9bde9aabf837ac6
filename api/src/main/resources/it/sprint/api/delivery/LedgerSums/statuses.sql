select
    delivery.feed,
    delivery.status,
    count(*) as deliveries
from ops.delivery as delivery
group by delivery.feed, delivery.status
