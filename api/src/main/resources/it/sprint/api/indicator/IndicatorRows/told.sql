select
    delivery.feed,
    max(delivery.covers_to) as told_until
from staff.delivery as delivery
where delivery.status = 'published'
group by delivery.feed
union all
-- Of the health authority's deliveries staff see nothing: its last contact tells how far they reach.
select
    'asl-services',
    max(contact.served_on)
from staff.health_contact as contact
