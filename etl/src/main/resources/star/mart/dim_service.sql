-- One row per service of the common nomenclature and version of its wording.
select
    xxhash64('service', service.service, version.valid_from) as service_key,
    service.service, service.area, cast(service.is_health as boolean) as is_health,
    cast(version.version as int) as version, version.name_it, version.name_en,
    cast(version.valid_from as date) as valid_from,
    if(version.valid_to = '9999-12-31', date '9999-12-31', date_sub(cast(version.valid_to as date), 1))
        as valid_to,
    version.valid_to = '9999-12-31' as is_current
from reference_service as service
join reference_service_version as version on version.service = service.service
union all
-- Of health, other partners than the health authority tell the area only.
select distinct
    xxhash64('service', area) as service_key, area, area, true, 0, area, area, date '0001-01-01', date '9999-12-31', true
from reference_service
where cast(is_health as boolean)
union all
select
    cast(0 as bigint), null, null, false, 0, null, null, date '0001-01-01', date '9999-12-31', true
