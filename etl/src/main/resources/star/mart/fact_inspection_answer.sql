-- One row per item of the checklist that a visit answered. An answer has no day of its own: without
-- its visit it is left out until that is accepted.
select
    xxhash64('prefettura-inspections-answer', answer.record_key) as answer_key,
    inspection.visited_on, inspection.inspection_key, inspection.centre_version_key,
    inspection.checklist_version, answer.item_code as item,
    coalesce(item.checklist_item_key, 0) as checklist_item_key, answer.answer,
    answer.delivery_key, answer.source_row, answer.source_item
from prefettura_inspections_answer as answer
join fact_inspection as inspection on inspection.report_number = answer.visit_id
left join dim_checklist_item as item
    on item.checklist_version = inspection.checklist_version and item.item = answer.item_code
