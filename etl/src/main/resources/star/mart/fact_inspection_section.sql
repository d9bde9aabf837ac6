-- One row per visit and section of its checklist. Answers to items that the version does not have
-- count nothing. A standard, or a set of alternatives in it, to which an answer is missing is
-- undecided unless the other answers decide it.
with asked as (
    select
        visit.visit_id, item.section, item.standard, item.alternative_group, item.item, item.weight,
        item.is_critical, answer.answer
    from prefettura_inspections_visit as visit
    join dim_checklist_item as item on item.checklist_version = visit.checklist_version
    left join prefettura_inspections_answer as answer
        on answer.visit_id = visit.visit_id and answer.item_code = item.item
),
alternative as (
    select
        visit_id, section, standard,
        case
            when bool_or(answer = 'C') then 'met'
            when bool_or(answer is null) then 'undecided'
            when bool_and(answer = 'NA') then 'not-applicable'
            else 'failed'
        end as outcome
    from asked
    group by visit_id, section, standard, coalesce('group ' || alternative_group, item)
),
standard as (
    select
        visit_id, section, standard,
        case
            when bool_or(outcome = 'failed') then 'failed'
            when bool_or(outcome = 'undecided') then 'undecided'
            when bool_or(outcome = 'met') then 'met'
            else 'not-applicable'
        end as outcome
    from alternative
    group by visit_id, section, standard
),
standards as (
    select
        visit_id, section, count_if(outcome = 'met') as met,
        count_if(outcome in ('met', 'failed')) as applicable,
        count_if(outcome = 'undecided') as undecided
    from standard
    group by visit_id, section
),
weights as (
    select
        visit_id, section, count(*) as items, count(answer) as answered,
        sum(case answer when 'C' then weight when 'PC' then weight / 2.0 else 0 end) as met,
        sum(if(answer in ('C', 'PC', 'NC'), weight, 0)) as applicable,
        sum(if(answer = 'NA', weight, 0)) as not_applicable,
        count_if(is_critical and answer = 'NC') as critical_failures
    from asked
    group by visit_id, section
)
select
    xxhash64('prefettura-inspections', visit.record_key) as inspection_key,
    weights.section, visit.visited_on, coalesce(centre.centre_version_key, 0) as centre_version_key,
    visit.checklist_version,
    coalesce(visit.visited_on between version.valid_from and date_sub(version.valid_to, 1), false)
        as is_version_valid,
    cast(weights.items as int) as items, cast(weights.answered as int) as answered,
    cast(weights.met as decimal(6, 1)) as weight_met,
    cast(weights.applicable as int) as weight_applicable,
    cast(weights.not_applicable as int) as weight_not_applicable,
    cast(round(
        100 * weights.not_applicable / nullif(weights.applicable + weights.not_applicable, 0), 2
    ) as decimal(5, 2)) as not_applicable_percent,
    cast(weights.critical_failures as int) as critical_failures,
    weights.critical_failures > 0 as is_capped,
    cast(round(
        100 * least(
            weights.met, if(weights.critical_failures > 0, weights.applicable / 2.0, weights.met)
        ) / nullif(weights.applicable, 0), 2
    ) as decimal(5, 2)) as score,
    cast(standards.met as int) as standards_met,
    cast(standards.applicable as int) as standards_applicable,
    cast(standards.undecided as int) as standards_undecided,
    visit.delivery_key, visit.source_row, visit.source_item
from prefettura_inspections_visit as visit
join weights on weights.visit_id = visit.visit_id
join standards on standards.visit_id = weights.visit_id and standards.section = weights.section
left join reference_checklist_version as version
    on version.checklist_version = visit.checklist_version
left join dim_centre_name as name
    on name.centre = visit.centre and name.municipality = visit.municipality
left join dim_centre as centre
    on centre.centre_key = name.centre_key
    and visit.visited_on between centre.facts_from and centre.facts_to
