-- One row per finding of a visit: found, due, closed. One without its visit is of no centre known.
select
    xxhash64('prefettura-inspections', finding.record_key) as nonconformity_key, finding.found_on,
    coalesce(xxhash64('prefettura-inspections', visit.record_key), 0) as inspection_key,
    coalesce(centre.centre_version_key, 0) as centre_version_key,
    coalesce(xxhash64('checklist-item', item.checklist_version, item.item), 0) as checklist_item_key,
    case finding.severity when 'critica' then 'critical' when 'grave' then 'major' else 'minor' end as severity,
    finding.due_on, finding.closed_on,
    if(finding.closed_on >= finding.found_on, datediff(finding.closed_on, finding.found_on), null) as days_to_close,
    finding.delivery_key, finding.source_row, finding.source_item
from prefettura_inspections_finding as finding
left join prefettura_inspections_visit as visit on visit.visit_id = finding.visit_id
left join reference_checklist_item as item
    on item.checklist_version = visit.checklist_version and item.item = finding.item_code
left join bridge_centre_name as named
    on named.name_form = trim(regexp_replace(translate(lower(visit.centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) and named.municipality = visit.municipality
left join dim_centre as centre
    on centre.centre_key = named.centre_key
    and finding.found_on between centre.valid_from and centre.valid_to
