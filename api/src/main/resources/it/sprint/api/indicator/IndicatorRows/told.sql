select
    delivery.feed,
    max(delivery.covers_to) as told_until
from staff.delivery as delivery
where delivery.status = 'published'
group by delivery.feed
