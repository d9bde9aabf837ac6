-- Each action that was not withdrawn, as it was entered last.
select fact.council_action, fact.version, fact.title, owner.organization_code, fact.decided_on, fact.due_on, fact.done_on
from mart.fact_council_action as fact
join mart.dim_organization as owner using (organization_key)
-- equals
select distinct on (council_action) council_action, version, title, organization_code, decided_on, due_on, done_on
from app.council_action
where council_action not in (
    select withdrawn.council_action
    from app.council_action as withdrawn
    where
        withdrawn.is_withdrawn and withdrawn.version = (
            select max(version) from app.council_action as same
            where same.council_action = withdrawn.council_action
        )
)
order by council_action, version desc
