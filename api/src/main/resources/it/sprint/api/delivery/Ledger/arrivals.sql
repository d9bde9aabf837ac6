select
    delivery.feed,
    delivery.received_at,
    delivery.status,
    delivery.covers_from,
    delivery.covers_to
from ops.delivery as delivery
where delivery.feed in (:feeds)
order by delivery.received_at
