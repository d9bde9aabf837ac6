-- Each answer of an accepted visit.
select
    fact_inspection.report_number, fact_inspection_answer.visited_on,
    truth.letters(dim_centre.name) as centre,
    dim_centre.cig, fact_inspection_answer.checklist_version, fact_inspection_answer.item,
    fact_inspection_answer.answer, dim_checklist_item.section, dim_checklist_item.text_it
from mart.fact_inspection_answer
join mart.fact_inspection on fact_inspection.inspection_key = fact_inspection_answer.inspection_key
join mart.dim_centre on dim_centre.centre_version_key = fact_inspection_answer.centre_version_key
join mart.dim_checklist_item
    on dim_checklist_item.checklist_item_key = fact_inspection_answer.checklist_item_key
-- equals
select
    visit.visit_id, visit.day, visit.form, version.cig, visit.checklist_version, answer.item_code,
    answer.answer, checklist_item.section, checklist_item.text_it
from truth.prefettura_inspections_answer as answer
join truth.visit on visit.visit_id = answer.visit_id
left join reference.checklist_item
    on checklist_item.checklist_version = visit.checklist_version
    and checklist_item.item = answer.item_code
left join truth.centre_on(visit.form, visit.municipality, visit.day) as version on true
