with ranked as (
    select
        delivery.*,
        max(delivery.covers_to) filter (where delivery.status = 'published') over (
            partition by delivery.feed
        ) as last_data_on,
        row_number() over (
            partition by delivery.feed
            order by delivery.received_at desc, delivery.delivery_key asc
        ) as recency
    from published.delivery as delivery
    where delivery.feed in (:feeds)
)

select
    ranked.feed,
    ranked.delivery_id,
    ranked.file_name,
    ranked.byte_count,
    ranked.received_at,
    ranked.contract_version,
    ranked.status,
    ranked.problem_code,
    ranked.problem_it,
    ranked.problem_en,
    ranked.rows_read,
    ranked.rows_accepted,
    ranked.rows_rejected,
    ranked.rows_duplicate,
    ranked.rows_warned,
    ranked.covers_from,
    ranked.covers_to,
    ranked.last_data_on
from ranked
where ranked.recency = 1
