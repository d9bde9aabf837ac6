select min(listed.starts_on) as begins_on
from reference.calendar_period as listed
where listed.calendar = 'project-quarter'
