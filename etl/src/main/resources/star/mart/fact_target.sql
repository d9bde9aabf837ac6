-- One row per indicator or KPI, period and version of its target. A version is valid until the day before the
-- next one; one that begins on the same day as a higher one is never valid.
select
    xxhash64('target', target.indicator, target.kpi, target.calendar, target.period, target.version)
        as target_key,
    indicator.indicator_key, target.kpi, target.calendar, target.period, target.version, target.value,
    target.valid_from, coalesce(date_sub(target.replaced_on, 1), date '9999-12-31') as valid_to,
    target.replaced_on is null as is_current
from (
    select
        *, lead(valid_from) over (
            partition by indicator, kpi, calendar, period order by valid_from, version
        ) as replaced_on
    from entered_indicator_target
) as target
left join dim_indicator as indicator on indicator.indicator = target.indicator
