-- One row per service of the help desk's directory and need that it answers.
select distinct service_id, need
from polo_services_local_service
where need is not null
