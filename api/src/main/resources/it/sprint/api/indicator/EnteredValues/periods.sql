select listed.period
from reference.calendar_period as listed
where listed.calendar = 'quarter' and listed.starts_on <= :today
order by listed.starts_on
