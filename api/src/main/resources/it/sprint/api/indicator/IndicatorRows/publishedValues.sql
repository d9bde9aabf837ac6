select
    counted.period,
    counted.version
from staff.indicator_value as counted
where counted.indicator = :indicator
