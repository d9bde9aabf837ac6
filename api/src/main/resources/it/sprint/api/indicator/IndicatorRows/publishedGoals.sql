select
    goal.calendar,
    goal.period,
    goal.version
from staff.indicator_target as goal
where goal.indicator = :indicator
