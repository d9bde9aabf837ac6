select dim_date.quarter_period as period, sum(row_count) as value
from ops.unmapped_code
join mart.dim_delivery using (delivery_key)
join mart.dim_date on dim_date.date_key = received_on
where status = 'accepted' and not is_correction
group by dim_date.quarter_period
