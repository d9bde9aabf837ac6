insert into app.indicator_target (indicator, calendar, period, version, value, valid_from, account_key, entered_at)
select
    :indicator,
    :calendar,
    :period,
    coalesce(max(earlier.version), 0) + 1,
    :value,
    :validFrom,
    :account,
    :at
from app.indicator_target as earlier
where earlier.indicator = :indicator and earlier.calendar = :calendar and earlier.period = :period
on conflict do nothing
