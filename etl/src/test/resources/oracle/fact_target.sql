-- Each version of a target, and how long it holds.
select
    indicator.indicator, fact.kpi, fact.calendar, fact.period, fact.version, fact.value, fact.valid_from,
    fact.valid_to, fact.is_current
from mart.fact_target as fact
left join mart.dim_indicator as indicator using (indicator_key)
-- equals
select
    target.indicator, target.kpi, target.calendar, target.period, target.version, target.value, target.valid_from,
    coalesce(min(later.valid_from) - 1, date '9999-12-31'), min(later.valid_from) is null
from app.indicator_target as target
left join app.indicator_target as later
    on coalesce(later.indicator, later.kpi) = coalesce(target.indicator, target.kpi)
    and later.calendar = target.calendar and later.period = target.period
    and (later.valid_from, later.version) > (target.valid_from, target.version)
group by target.target_key
