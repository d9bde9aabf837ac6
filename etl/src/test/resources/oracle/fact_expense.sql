-- Each expense line, and the version of the budget in force when its period ends.
select
    fact_expense.period_from, fact_expense.period_to, fact_expense.expense_heading,
    dim_organization.organization_code, fact_expense.budget_version, fact_expense.amount_eur,
    fact_expense.reported_eur, fact_expense.reported_on, fact_expense.verified_eur,
    fact_expense.verified_on, fact_expense.paid_eur, fact_expense.paid_on
from mart.fact_expense
join mart.dim_organization on dim_organization.organization_key = fact_expense.organization_key
-- equals
select
    expense.period_from::date, expense.period_to::date, expense.heading, expense.partner,
    (
        select version.version
        from (
            select budget.version::integer as version, min(budget.in_force_from::date) as begins_on
            from truth.prefettura_expenses_budget as budget
            group by budget.version::integer
        ) as version
        where version.begins_on <= expense.period_to::date
        order by version.begins_on desc, version.version desc
        limit 1
    ),
    round(expense.amount_eur::numeric, 2), round(expense.reported_eur::numeric, 2),
    expense.reported_on::date, round(expense.verified_eur::numeric, 2), expense.verified_on::date,
    round(expense.paid_eur::numeric, 2), expense.paid_on::date
from truth.prefettura_expenses_expense as expense
