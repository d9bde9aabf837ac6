-- Sections scored from the answers, standards by what each question of them came to.
select
    fact_inspection.report_number, fact_inspection_section.section, fact_inspection_section.visited_on,
    regexp_replace(lower(normalize(dim_centre.name, nfd)), '[^a-z0-9]', '', 'g') as centre,
    dim_centre.municipality, dim_centre.cig, fact_inspection_section.checklist_version,
    fact_inspection_section.is_version_valid, fact_inspection_section.items,
    fact_inspection_section.answered, fact_inspection_section.weight_met,
    fact_inspection_section.weight_applicable, fact_inspection_section.weight_not_applicable,
    fact_inspection_section.not_applicable_percent, fact_inspection_section.critical_failures,
    fact_inspection_section.is_capped, fact_inspection_section.score,
    fact_inspection_section.standards_met, fact_inspection_section.standards_applicable,
    fact_inspection_section.standards_undecided
from mart.fact_inspection_section
join mart.fact_inspection on fact_inspection.inspection_key = fact_inspection_section.inspection_key
join mart.dim_centre on dim_centre.centre_version_key = fact_inspection_section.centre_version_key
-- equals
with register as (
    select
        regexp_replace(lower(normalize(centre, nfd)), '[^a-z0-9]', '', 'g') as form,
        municipality, aliases, operator, kind, places::integer as places, cig,
        valid_from::date as valid_from,
        coalesce(valid_to::date, date '9999-12-31') as valid_to
    from truth.prefettura_centres_centre
),
other_name as (
    select
        regexp_replace(lower(normalize(other_name, nfd)), '[^a-z0-9]', '', 'g') as name,
        municipality, form
    from register, unnest(string_to_array(aliases, '|')) as other_name
),
called as (
    select distinct form as name, municipality, form from register
    union all
    select name, municipality, min(form)
    from other_name
    where not exists (
        select from register
        where register.form = other_name.name and register.municipality = other_name.municipality
    )
    group by name, municipality
    having count(distinct form) = 1
),
visit as (
    select
        told.visit_id, told.visited_on::date as day, told.municipality, told.announced,
        told.checklist_version, told.guests_present,
        coalesce(
            called.form, regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        ) as form
    from truth.prefettura_inspections_visit as told
    left join called
        on called.name = regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        and called.municipality = told.municipality
),
asked as (
    select
        visit.visit_id, item.section, item.standard, item.item, item.weight, item.is_critical,
        coalesce(item.standard || ' ' || item.alternative_group, item.item) as question,
        answer.answer
    from truth.prefettura_inspections_visit as visit
    join reference.checklist_item as item on item.checklist_version = visit.checklist_version
    left join truth.prefettura_inspections_answer as answer
        on answer.visit_id = visit.visit_id and answer.item_code = item.item
),
question as (
    select
        visit_id, section, standard, question,
        count(*) filter (where answer = 'C') > 0 as is_met,
        count(*) filter (where answer = 'C') = 0 and count(*) > count(answer) as is_open,
        count(*) filter (where answer = 'NA') = count(*) as is_left_out
    from asked
    group by visit_id, section, standard, question
),
standard as (
    select
        visit_id, section, standard,
        bool_or(not is_met and not is_open and not is_left_out) as is_failed,
        bool_or(is_open) as is_open, bool_or(is_met) as is_met
    from question
    group by visit_id, section, standard
),
standards as (
    select
        visit_id, section, count(*) filter (where is_met and not is_open and not is_failed) as met,
        count(*) filter (where is_failed) as failed,
        count(*) filter (where is_open and not is_failed) as undecided
    from standard
    group by visit_id, section
),
weights as (
    select
        visit_id, section, count(*) as items, count(answer) as answered,
        coalesce(sum(weight) filter (where answer = 'C'), 0)
        + coalesce(sum(weight) filter (where answer = 'PC'), 0) / 2.0 as met,
        coalesce(sum(weight) filter (where answer <> 'NA'), 0) as applicable,
        coalesce(sum(weight) filter (where answer = 'NA'), 0) as not_applicable,
        count(*) filter (where is_critical and answer = 'NC') as critical_failures
    from asked
    group by visit_id, section
)
select
    visit.visit_id, weights.section, visit.day, visit.form, visit.municipality, version.cig,
    visit.checklist_version,
    visit.day >= checklist_version.valid_from and visit.day < checklist_version.valid_to,
    weights.items, weights.answered, weights.met, weights.applicable, weights.not_applicable,
    round(100.0 * weights.not_applicable / nullif(weights.applicable + weights.not_applicable, 0), 2),
    weights.critical_failures, weights.critical_failures > 0,
    round(
        case
            when weights.critical_failures > 0 and weights.met * 2 > weights.applicable then 50
            else 100.0 * weights.met / nullif(weights.applicable, 0)
        end, 2
    ),
    standards.met, standards.met + standards.failed, standards.undecided
from visit
join weights on weights.visit_id = visit.visit_id
join standards on standards.visit_id = visit.visit_id and standards.section = weights.section
join reference.checklist_version on checklist_version.checklist_version = visit.checklist_version
left join lateral (
    select register.*
    from register,
        (
            select coalesce(
                max(least(covering.valid_to, visit.day))
                    filter (where covering.valid_from <= visit.day),
                min(covering.valid_from)
            ) as looked_up_on
            from register as covering
            where covering.form = visit.form and covering.municipality = visit.municipality
        ) as looked_up
    where register.form = visit.form and register.municipality = visit.municipality
        and looked_up.looked_up_on between register.valid_from and register.valid_to
    order by register.valid_from desc
    limit 1
) as version on true
