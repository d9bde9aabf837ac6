-- Each line of each version of the budget, and when the version was in force.
select
    fact_budget.version, fact_budget.expense_heading, dim_organization.organization_code,
    fact_budget.amount_eur, fact_budget.eu_share_percent, fact_budget.in_force_from,
    fact_budget.in_force_to, fact_budget.is_current
from mart.fact_budget
join mart.dim_organization on dim_organization.organization_key = fact_budget.organization_key
-- equals
with version as (
    select version::integer as version, min(in_force_from::date) as begins_on
    from truth.prefettura_expenses_budget
    group by version::integer
),
in_force as (
    select
        version.version, version.begins_on,
        (
            select min(next.begins_on) - 1
            from version as next
            where (next.begins_on, next.version) > (version.begins_on, version.version)
        ) as ends_on
    from version
)
select
    in_force.version, budget.heading, budget.partner, round(budget.amount_eur::numeric, 2),
    round(budget.eu_share_percent::numeric, 2), in_force.begins_on,
    coalesce(in_force.ends_on, date '9999-12-31'), in_force.ends_on is null
from truth.prefettura_expenses_budget as budget
join in_force on in_force.version = budget.version::integer
