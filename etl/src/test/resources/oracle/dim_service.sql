-- Each service by version of its wording, and the areas of health.
select service, area, is_health, version, name_it, valid_from, valid_to, is_current from mart.dim_service
where service_key <> 0
-- equals
select
    service.service, service.area, service.is_health, service_version.version, service_version.name_it, service_version.valid_from,
    case
        when service_version.is_current then date '9999-12-31' else service_version.valid_to - 1
    end,
    service_version.is_current
from reference.service
join reference.service_version on service_version.service = service.service
union all
select distinct area, area, true, 0, area, date '0001-01-01', date '9999-12-31', true
from reference.service
where is_health
