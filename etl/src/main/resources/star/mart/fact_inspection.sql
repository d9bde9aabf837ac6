-- One row per visit, with what its sections add up to. A section that is capped gives at most half
-- of its applicable weight. A visit with a critical failure is of the lowest class.
with sections as (
    select
        inspection_key, any_value(centre_version_key) as centre_version_key,
        any_value(is_version_valid) as is_version_valid, sum(items) as items,
        sum(answered) as answered, sum(weight_applicable) as applicable,
        sum(weight_not_applicable) as not_applicable,
        sum(if(is_capped, least(weight_met, weight_applicable / 2.0), weight_met)) as met,
        sum(critical_failures) as critical_failures, sum(standards_met) as standards_met,
        sum(standards_applicable) as standards_applicable,
        sum(standards_undecided) as standards_undecided
    from fact_inspection_section
    group by inspection_key
),
scored as (
    select
        *,
        cast(round(100 * met / nullif(applicable, 0), 2) as decimal(5, 2)) as score,
        cast(round(100 * not_applicable / nullif(applicable + not_applicable, 0), 2) as decimal(5, 2))
            as not_applicable_percent
    from sections
),
class as (
    select
        inspection_class, cast(minimum_score as int) as minimum_score,
        lead(cast(minimum_score as int), 1, 101) over (order by cast(minimum_score as int))
            as next_minimum_score
    from reference_inspection_class
)
select
    scored.inspection_key, visit.visited_on, visit.visit_id as report_number,
    scored.centre_version_key, coalesce(municipality.municipality_key, 0) as municipality_key,
    visit.announced as is_announced, visit.checklist_version, scored.is_version_valid,
    cast(visit.guests_present as int) as guests_present, cast(scored.items as int) as items,
    cast(scored.answered as int) as answered, scored.not_applicable_percent, scored.score,
    class.inspection_class, cast(scored.critical_failures as int) as critical_failures,
    cast(scored.standards_met as int) as standards_met,
    cast(scored.standards_applicable as int) as standards_applicable,
    cast(scored.standards_undecided as int) as standards_undecided,
    visit.delivery_key, visit.source_row, visit.source_item
from prefettura_inspections_visit as visit
join scored on scored.inspection_key = xxhash64('prefettura-inspections', visit.record_key)
left join class
    on if(scored.critical_failures > 0, 0, scored.score) >= class.minimum_score
    and if(scored.critical_failures > 0, 0, scored.score) < class.next_minimum_score
left join dim_municipality as municipality
    on municipality.belfiore_code = visit.municipality
    and visit.visited_on between municipality.valid_from and municipality.valid_to
