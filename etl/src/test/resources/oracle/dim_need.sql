-- Each need by version of its wording, and the areas of health.
select need, area, is_health, version, name_it, valid_from, valid_to, is_current from mart.dim_need
where need_key <> 0
-- equals
select
    need.need, need.area, need.is_health, need_version.version, need_version.name_it, need_version.valid_from,
    case
        when need_version.is_current then date '9999-12-31' else need_version.valid_to - 1
    end,
    need_version.is_current
from reference.need
join reference.need_version on need_version.need = need.need
union all
select distinct area, area, true, 0, area, date '0001-01-01', date '9999-12-31', true
from reference.need
where is_health
