select delivery.*
from app.decided_delivery as delivery
where delivery.feed = :feed and delivery.delivery_id = :id
