-- One row per visit and section of the checklist. The score is ours, for no official one exists: weights
-- met of the weights that apply, from 0 to 100, partly conforming counts half, and a critical item that
-- is not conforming caps the section at 50. A standard is met when each of its items is, of items with one
-- alternative group any one; what does not apply is left out.
with answered as (
    select
        answer.inspection_key, answer.visited_on, answer.centre_version_key, item.checklist_version,
        item.section, item.standard, coalesce(item.alternative_group, item.item) as item_group,
        item.weight, item.is_critical, answer.answer
    from fact_inspection_answer as answer
    join dim_checklist_item as item on item.checklist_item_key = answer.checklist_item_key
    where answer.checklist_item_key <> 0
),
standard as (
    select inspection_key, section, standard, min(is_met) as is_met
    from (
        select inspection_key, section, standard, item_group, max(answer = 'C') as is_met
        from answered
        where answer <> 'NA'
        group by inspection_key, section, standard, item_group
    ) as item_groups
    group by inspection_key, section, standard
),
section as (
    select
        inspection_key, section, max(visited_on) as visited_on, max(centre_version_key) as centre_version_key,
        max(checklist_version) as checklist_version,
        sum(if(answer = 'NA', 0, weight)) as weight_applicable,
        sum(weight) as weight_answered,
        sum(case answer when 'C' then weight when 'PC' then weight / 2 else 0 end) as weight_met,
        max(is_critical and answer = 'NC') as is_capped
    from answered
    group by inspection_key, section
),
met as (
    select
        inspection_key, section, cast(count(*) as int) as standards_applicable,
        cast(count_if(is_met) as int) as standards_met
    from standard
    group by inspection_key, section
)
select
    section.inspection_key, section.section, section.visited_on, section.centre_version_key,
    section.checklist_version,
    cast(
        if(
            section.is_capped, least(50, 100 * section.weight_met / nullif(section.weight_applicable, 0)),
            100 * section.weight_met / nullif(section.weight_applicable, 0)
        ) as decimal(5, 2)
    ) as score,
    section.is_capped,
    cast(
        (section.weight_answered - section.weight_applicable) / section.weight_answered as decimal(5, 4)
    ) as not_applicable_share,
    coalesce(met.standards_applicable, 0) as standards_applicable,
    coalesce(met.standards_met, 0) as standards_met
from section
left join met on met.inspection_key = section.inspection_key and met.section = section.section
