-- One row per project and version of its dates.
select
    xxhash64('project', project, version) as project_key, project, cast(version as int) as version, name_it,
    name_en, cast(starts_on as date) as starts_on, cast(ends_on as date) as ends_on,
    cast(version as int) = max(cast(version as int)) over (partition by project) as is_current
from reference_project
