select
    upload.file_name,
    upload.byte_count,
    upload.sha256,
    upload.delivered_at
from app.upload as upload
where
    upload.feed = :feed
    and upload.state = 'delivered'
    and not exists (
        select 1 as known
        from ops.delivery as delivery
        where delivery.feed = upload.feed and delivery.delivery_id = upload.sha256
    )
order by upload.delivered_at
