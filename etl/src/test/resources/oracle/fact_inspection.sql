-- Visits scored as the mean of their sections' scores, by applicable weight.
select
    fact_inspection.report_number, fact_inspection.visited_on,
    truth.letters(dim_centre.name) as centre,
    dim_centre.cig, dim_municipality.belfiore_code, fact_inspection.is_announced,
    fact_inspection.checklist_version, fact_inspection.is_version_valid,
    fact_inspection.guests_present, fact_inspection.items, fact_inspection.answered,
    fact_inspection.not_applicable_percent, fact_inspection.score, fact_inspection.inspection_class,
    fact_inspection.critical_failures, fact_inspection.standards_met,
    fact_inspection.standards_applicable, fact_inspection.standards_undecided
from mart.fact_inspection
join mart.dim_centre on dim_centre.centre_version_key = fact_inspection.centre_version_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_inspection.municipality_key
-- equals
with scored as (
    select
        visit_id, sum(items) as items, sum(answered) as answered,
        round(100.0 * sum(not_applicable) / nullif(sum(applicable) + sum(not_applicable), 0), 2)
            as not_applicable_percent,
        round(
            sum(
                applicable * case
                    when critical_failures > 0 then least(50, 100.0 * met / nullif(applicable, 0))
                    else 100.0 * met / nullif(applicable, 0)
                end
            ) / nullif(sum(applicable), 0), 2
        ) as score,
        sum(critical_failures) as critical_failures
    from truth.weights
    group by visit_id
),
summed as (
    select visit_id, sum(met) as met, sum(failed) as failed, sum(undecided) as undecided
    from truth.standards
    group by visit_id
)
select
    visit.visit_id, visit.day, visit.form, version.cig, visit.municipality, visit.is_announced,
    visit.checklist_version,
    visit.day >= checklist_version.valid_from and visit.day < checklist_version.valid_to,
    visit.guests_present, scored.items, scored.answered, scored.not_applicable_percent,
    scored.score,
    case
        when scored.critical_failures > 0 then 'to-be-improved'
        else (
            select inspection_class.inspection_class
            from reference.inspection_class
            where inspection_class.minimum_score <= scored.score
            order by inspection_class.minimum_score desc
            limit 1
        )
    end,
    scored.critical_failures, summed.met, summed.met + summed.failed, summed.undecided
from truth.visit
join scored on scored.visit_id = visit.visit_id
join summed on summed.visit_id = visit.visit_id
join reference.checklist_version on checklist_version.checklist_version = visit.checklist_version
left join truth.centre_on(visit.form, visit.municipality, visit.day) as version on true
