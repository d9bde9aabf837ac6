select
    delivery.delivery_id,
    delivery.file_name,
    delivery.byte_count,
    delivery.received_at,
    delivery.contract_version,
    delivery.status,
    delivery.problem_code,
    delivery.problem_it,
    delivery.problem_en,
    delivery.rows_read,
    delivery.rows_accepted,
    delivery.rows_rejected,
    delivery.rows_duplicate,
    delivery.rows_warned,
    delivery.covers_from,
    delivery.covers_to
from published.delivery as delivery
where delivery.feed = :feed
order by delivery.received_at desc, delivery.delivery_key asc
