select dim_date.quarter_period as period, 100.0 * sum(rows_rejected) / nullif(sum(rows_read), 0) as value
from mart.dim_delivery
join mart.dim_date on dim_date.date_key = received_on
where status = 'accepted' and not is_correction
group by dim_date.quarter_period
