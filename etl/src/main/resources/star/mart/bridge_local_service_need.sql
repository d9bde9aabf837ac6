-- One row per version of a local service and need that it answers.
select local_service_key, explode(split(needs, ',')) as need
from dim_local_service
