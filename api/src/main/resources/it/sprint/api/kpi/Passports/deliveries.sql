with latest as (
    select
        delivery.*,
        row_number() over (
            partition by delivery.feed
            order by delivery.received_at desc, delivery.delivery_key asc
        ) as recency
    from published.delivery as delivery
    where delivery.status = 'published' and delivery.feed in (:feeds)
)

select
    latest.feed,
    latest.delivery_id as id,
    latest.file_name,
    latest.received_at,
    latest.covers_to,
    latest.rows_read as read,
    latest.rows_accepted as accepted,
    latest.rows_rejected as rejected,
    latest.rows_duplicate as duplicate
from latest
where latest.recency = 1
