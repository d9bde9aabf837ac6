select max(delivery.covers_to) as covers_to
from published.delivery as delivery
where delivery.status = 'published' and delivery.feed in (:feeds)
