select distinct on (delivery.feed) delivery.*
from app.decided_delivery as delivery
where delivery.feed in (:feeds)
order by delivery.feed asc, delivery.received_at desc, delivery.delivery_key asc
