-- Sections scored from the answers, standards by what each question of them came to.
select
    fact_inspection.report_number, fact_inspection_section.section, fact_inspection_section.visited_on,
    truth.letters(dim_centre.name) as centre,
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
from truth.visit
join truth.weights on weights.visit_id = visit.visit_id
join truth.standards on standards.visit_id = visit.visit_id and standards.section = weights.section
join reference.checklist_version on checklist_version.checklist_version = visit.checklist_version
left join truth.centre_on(visit.form, visit.municipality, visit.day) as version on true
