-- One row per action of the Consiglio Territoriale, in its highest version, unless that withdraws it.
select
    xxhash64('council-action', action.council_action) as council_action_key, action.council_action,
    action.version, action.title, coalesce(organization.organization_key, 0) as organization_key,
    action.decided_on, action.due_on, action.done_on
from (
    select *, row_number() over (partition by council_action order by version desc) as place
    from entered_council_action
) as action
left join dim_organization as organization
    on organization.organization_code = action.organization_code
where action.place = 1 and not action.is_withdrawn
