select delivery.*
from app.decided_delivery as delivery
where
    delivery.feed in (:feeds)
    and (cast(:status as text) is null or delivery.status = :status)
    and (
        cast(:after as bigint) is null
        or (delivery.received_at, delivery.delivery_key) < (
            select
                earlier.received_at,
                earlier.delivery_key
            from app.decided_delivery as earlier
            where earlier.delivery_key = :after
        )
    )
order by delivery.received_at desc, delivery.delivery_key desc
limit :limit
