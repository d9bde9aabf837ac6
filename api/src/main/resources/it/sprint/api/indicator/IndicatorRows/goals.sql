select
    goal.indicator,
    goal.calendar,
    goal.period,
    listed.name_it,
    listed.name_en,
    goal.ends_on,
    goal.value,
    goal.version,
    goal.valid_from
from staff.indicator_target as goal
inner join reference.calendar_period as listed on goal.calendar = listed.calendar and goal.period = listed.period
where goal.is_current
order by goal.ends_on, goal.calendar
