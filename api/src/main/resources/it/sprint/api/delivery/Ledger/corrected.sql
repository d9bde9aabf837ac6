select delivery.*
from app.decided_delivery as delivery
inner join ops.delivery as correction
    on delivery.feed = correction.feed and delivery.delivery_id = correction.corrects
where correction.delivery_key = :key
