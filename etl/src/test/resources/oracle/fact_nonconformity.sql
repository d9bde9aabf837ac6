-- Each finding, with its visit where that was accepted.
select
    fact_nonconformity.found_on, fact_nonconformity.due_on, fact_nonconformity.closed_on,
    fact_nonconformity.days_to_close, fact_nonconformity.severity, fact_inspection.report_number,
    truth.letters(dim_centre.name) as centre,
    dim_centre.cig, fact_nonconformity.checklist_version, fact_nonconformity.item,
    dim_checklist_item.section, dim_checklist_item.text_it
from mart.fact_nonconformity
left join mart.fact_inspection on fact_inspection.inspection_key = fact_nonconformity.inspection_key
join mart.dim_centre on dim_centre.centre_version_key = fact_nonconformity.centre_version_key
join mart.dim_checklist_item
    on dim_checklist_item.checklist_item_key = fact_nonconformity.checklist_item_key
-- equals
select
    finding.found_on::date, finding.due_on::date, finding.closed_on::date,
    finding.closed_on::date - finding.found_on::date,
    case finding.severity when 'critica' then 'critical' when 'grave' then 'serious' else 'minor' end,
    visit.visit_id, visit.form, version.cig, visit.checklist_version, finding.item_code,
    checklist_item.section, checklist_item.text_it
from truth.prefettura_inspections_finding as finding
left join truth.visit on visit.visit_id = finding.visit_id
left join reference.checklist_item
    on checklist_item.checklist_version = visit.checklist_version
    and checklist_item.item = finding.item_code
left join truth.centre_on(visit.form, visit.municipality, visit.day) as version on true
