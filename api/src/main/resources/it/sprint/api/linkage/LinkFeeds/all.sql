select
    feed.feed,
    organization.name as partner
from reference.feed as feed
inner join reference.organization as organization on feed.partner = organization.organization_code
where feed.feed in (
    select feed_a from ops.link_pair
    union
    select feed_b from ops.link_pair
    union
    select feed from ops.link_record
)
order by organization.name asc, feed.feed asc
