select delivery.*
from app.decided_delivery as delivery
where delivery.delivery_key = :key
