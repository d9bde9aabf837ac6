-- One row per item of the checklist in one visit. An answer without its visit is none: neither its
-- centre nor its day is known.
select
    xxhash64('prefettura-inspections', answer.record_key) as inspection_answer_key, visit.visited_on,
    xxhash64('prefettura-inspections', visit.record_key) as inspection_key,
    coalesce(centre.centre_version_key, 0) as centre_version_key,
    coalesce(xxhash64('checklist-item', item.checklist_version, item.item), 0) as checklist_item_key,
    answer.answer, answer.delivery_key, answer.source_row, answer.source_item
from prefettura_inspections_answer as answer
join prefettura_inspections_visit as visit on visit.visit_id = answer.visit_id
left join reference_checklist_item as item
    on item.checklist_version = visit.checklist_version and item.item = answer.item_code
left join bridge_centre_name as named
    on named.name_form = trim(regexp_replace(translate(lower(visit.centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) and named.municipality = visit.municipality
left join dim_centre as centre
    on centre.centre_key = named.centre_key
    and visit.visited_on between centre.valid_from and centre.valid_to
