-- One row per cost heading, partner and version of the budget; of records that write the same heading in two
-- ways the last one counts. A version is in force until the day before the next one; one that begins on the
-- same day as a higher one is never in force, and ends the day before it begins.
with budget as (
    select
        *, row_number() over (
            partition by version, heading, partner order by received_at desc, source_row desc
        ) as place
    from prefettura_expenses_budget
),
version as (
    select
        version, min(in_force_from) as in_force_from,
        date_sub(lead(min(in_force_from)) over (order by min(in_force_from), version), 1) as in_force_to
    from budget
    where place = 1
    group by version
)
select
    xxhash64('prefettura-expenses', 'budget', budget.record_key) as budget_key,
    version.in_force_from, coalesce(version.in_force_to, date '9999-12-31') as in_force_to,
    cast(budget.version as int) as version, coalesce(organization.organization_key, 0) as organization_key,
    budget.heading as expense_heading, cast(budget.amount_eur as decimal(14, 2)) as amount_eur,
    cast(budget.eu_share_percent as decimal(5, 2)) as eu_share_percent,
    version.in_force_to is null as is_current, budget.delivery_key, budget.source_row, budget.source_item
from budget
join version on version.version = budget.version
left join dim_organization as organization on organization.organization_code = budget.partner
where budget.place = 1
