select
    rejected_row.record_type,
    rejected_row.source_row,
    rejected_row.source_item,
    rejected_row.header,
    rejected_row.sealed_text,
    rejected_row.reasons
from ops.rejected_row as rejected_row
where rejected_row.delivery_key = :key
order by rejected_row.record_type, rejected_row.source_row, rejected_row.source_item
limit :limit offset :after
