select listed.period
from reference.calendar_period as listed
where listed.calendar = :calendar and listed.ends_on >= :begin
order by listed.starts_on
