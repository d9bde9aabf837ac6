--liquibase formatted sql

--changeset warehouse:view-staff-expense runOnChange:true
create or replace view staff.expense as
select
    expense.period_from,
    expense.period_to,
    expense.amount_eur,
    expense.reported_eur,
    expense.reported_on,
    expense.verified_eur,
    expense.verified_on,
    expense.paid_eur,
    expense.paid_on,
    expense.expense_heading as heading,
    coalesce(organization.organization_code, 'unknown') as partner,
    expense.budget_version is not null as is_in_budget,
    expense.delivery_key,
    expense.source_row
from mart.fact_expense as expense
inner join mart.dim_organization as organization on expense.organization_key = organization.organization_key;
comment on view staff.expense is 'One row per expense line, in euro (mart.fact_expense). Amounts below zero correct earlier ones.';
--rollback drop view staff.expense;

--changeset warehouse:view-staff-money runOnChange:true
create or replace view staff.money as
select
    budget.in_force_from as counts_from,
    -- A version that was replaced on its first day was never in force.
    case when budget.in_force_to <> date '9999-12-31' then budget.in_force_to + 1 end as counts_until,
    'budget' as kind,
    budget.amount_eur as budget_eur,
    cast(null as numeric(14, 2)) as verified_eur,
    budget.version as budget_version,
    budget.expense_heading as heading,
    coalesce(organization.organization_code, 'unknown') as partner,
    budget.delivery_key,
    budget.source_row
from mart.fact_budget as budget
inner join mart.dim_organization as organization on budget.organization_key = organization.organization_key
union all
select
    expense.verified_on,
    null,
    'verified',
    cast(null as numeric(14, 2)),
    expense.verified_eur,
    null,
    expense.heading,
    expense.partner,
    expense.delivery_key,
    expense.source_row
from staff.expense as expense
where expense.verified_eur is not null;
comment on view staff.money is 'One row per budget line and version, from the day on which it is in force to that of the next one, and per verified expense line, which counts for ever.';
--rollback drop view staff.money;

--changeset warehouse:view-staff-cost runOnChange:true
create or replace view staff.cost as
select
    event.happened_on,
    event.kind,
    event.person_key,
    event.person,
    cast(null as numeric(14, 2)) as verified_eur,
    event.is_health,
    event.delivery_key,
    event.source_row
from staff.event as event
where event.person_key <> 0 and not event.is_outside_target
union all
select
    expense.verified_on,
    'expense',
    null,
    null,
    expense.verified_eur,
    false,
    expense.delivery_key,
    expense.source_row
from staff.expense as expense
where expense.verified_eur is not null;
comment on view staff.cost is 'One row per event of a person of the fund''s target (staff.event), and per verified expense line.';
--rollback drop view staff.cost;

--changeset warehouse:view-staff-heading runOnChange:true
create or replace view staff.heading as
select
    heading.expense_heading as heading,
    heading.budget_code || ' ' || heading.name_it as name_it,
    heading.budget_code || ' ' || heading.name_en as name_en
from reference.expense_heading as heading;
comment on view staff.heading is 'One row per cost heading of the budget.';
--rollback drop view staff.heading;
