-- One row per finding of a visit. A finding has days of its own: without an accepted visit it stays,
-- of an unknown centre.
select
    xxhash64('nonconformity', finding.record_key) as nonconformity_key,
    finding.found_on, finding.due_on, finding.closed_on,
    datediff(finding.closed_on, finding.found_on) as days_to_close,
    case finding.severity
        when 'critica' then 'critical' when 'grave' then 'serious' else 'minor'
    end as severity,
    coalesce(inspection.inspection_key, 0) as inspection_key,
    coalesce(inspection.centre_version_key, 0) as centre_version_key,
    inspection.checklist_version, finding.item_code as item,
    coalesce(item.checklist_item_key, 0) as checklist_item_key,
    finding.delivery_key, finding.source_row, finding.source_item
from prefettura_inspections_finding as finding
left join fact_inspection as inspection on inspection.report_number = finding.visit_id
left join dim_checklist_item as item
    on item.checklist_version = inspection.checklist_version and item.item = finding.item_code
