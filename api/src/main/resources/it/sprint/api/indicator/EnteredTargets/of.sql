select
    target.calendar,
    target.period,
    target.version,
    target.value,
    target.valid_from,
    target.entered_at
from app.indicator_target as target
where target.indicator = :indicator
order by target.calendar, target.period, target.version
