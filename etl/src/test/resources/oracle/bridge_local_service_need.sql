-- Each need that a version of a local service answers.
select local_service_key, need from mart.bridge_local_service_need
-- equals
select service.local_service_key, answered.need
from mart.dim_local_service as service
cross join string_to_table(service.needs, ',') as answered (need)
