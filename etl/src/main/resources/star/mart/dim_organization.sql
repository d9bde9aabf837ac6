-- One row per organisation.
select
    xxhash64('organization', organization_code) as organization_key, organization_code, name, kind
from reference_organization
union all
select cast(0 as bigint), null, null, null
