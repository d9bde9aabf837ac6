select
    rejected_row.delivery_key,
    count(*) as kept
from ops.rejected_row as rejected_row
where rejected_row.delivery_key in (:keys)
group by rejected_row.delivery_key
