-- One row per indicator that people count by hand and quarter, in its highest version, on the quarter's last day.
select
    xxhash64('indicator-value', counted.indicator, counted.period) as indicator_value_key,
    indicator.indicator_key, counted.period,
    last_day(
        make_date(cast(left(counted.period, 4) as int), 3 * cast(right(counted.period, 1) as int), 1)
    ) as counted_on,
    counted.version, counted.value, counted.document_name, counted.document_sha256
from (
    select *, row_number() over (partition by indicator, period order by version desc) as place
    from entered_indicator_value
) as counted
join dim_indicator as indicator on indicator.indicator = counted.indicator
where counted.place = 1
