with by_kind as (
    select
        delivery.feed,
        sum(delivery_count.rows_accepted) as kind_accepted,
        sum(delivery_count.rows_rejected) as kind_rejected,
        sum(delivery_count.rows_duplicate) as kind_duplicate
    from ops.delivery_count as delivery_count
    inner join ops.delivery as delivery on delivery_count.delivery_key = delivery.delivery_key
    group by delivery.feed
),

kept as (
    select
        delivery.feed,
        count(*) as rejected_rows
    from ops.rejected_row as rejected_row
    inner join ops.delivery as delivery on rejected_row.delivery_key = delivery.delivery_key
    group by delivery.feed
),

erased as (
    select
        delivery.feed,
        sum(erased_row.rows_accepted) as erased_accepted,
        sum(erased_row.rows_rejected) as erased_rejected
    from ops.erased_row as erased_row
    inner join ops.delivery as delivery on erased_row.delivery_key = delivery.delivery_key
    group by delivery.feed
),

whole as (
    select
        delivery.feed,
        count(*) as deliveries,
        sum(delivery.rows_read) as rows_read,
        sum(delivery.rows_accepted) as rows_accepted,
        sum(delivery.rows_rejected) as rows_rejected,
        sum(delivery.rows_duplicate) as rows_duplicate,
        sum(delivery.rows_warned) as rows_warned,
        sum(delivery.rows_closed) as rows_closed
    from ops.delivery as delivery
    group by delivery.feed
)

select
    whole.*,
    by_kind.kind_accepted,
    by_kind.kind_rejected,
    by_kind.kind_duplicate,
    kept.rejected_rows,
    erased.erased_accepted,
    erased.erased_rejected
from whole
left join by_kind on whole.feed = by_kind.feed
left join kept on whole.feed = kept.feed
left join erased on whole.feed = erased.feed
