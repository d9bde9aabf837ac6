select listed.period
from reference.calendar_period as listed
where listed.calendar = :calendar
order by listed.starts_on
