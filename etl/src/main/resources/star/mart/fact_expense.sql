-- One row per expense line, with the version of the budget that was in force at the end of its period.
-- Amounts below zero correct earlier ones.
select
    xxhash64('prefettura-expenses', 'expense', expense.record_key) as expense_key, expense.period_from,
    expense.period_to, coalesce(organization.organization_key, 0) as organization_key,
    expense.heading as expense_heading,
    budget.version as budget_version,
    cast(expense.amount_eur as decimal(14, 2)) as amount_eur,
    cast(expense.reported_eur as decimal(14, 2)) as reported_eur, expense.reported_on,
    cast(expense.verified_eur as decimal(14, 2)) as verified_eur, expense.verified_on,
    cast(expense.paid_eur as decimal(14, 2)) as paid_eur, expense.paid_on,
    expense.delivery_key, expense.source_row, expense.source_item
from prefettura_expenses_expense as expense
left join dim_organization as organization on organization.organization_code = expense.partner
left join (select distinct version, in_force_from, in_force_to from fact_budget) as budget
    on expense.period_to between budget.in_force_from and budget.in_force_to
