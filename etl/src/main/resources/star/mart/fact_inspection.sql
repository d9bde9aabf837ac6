-- One row per visit to a centre. is_version_valid: the checklist was in force on the day of the visit.
with answered as (
    select
        inspection_key, cast(count(*) as int) as items_answered,
        cast(count_if(answer = 'NA') as int) as items_not_applicable,
        cast(count_if(answer = 'NC' and item.is_critical) as int) as critical_failures
    from fact_inspection_answer as answer
    join dim_checklist_item as item on item.checklist_item_key = answer.checklist_item_key
    group by inspection_key
)
select
    xxhash64('prefettura-inspections', visit.record_key) as inspection_key, visit.visited_on,
    coalesce(centre.centre_version_key, 0) as centre_version_key,
    coalesce(municipality.municipality_key, 0) as municipality_key, visit.checklist_version,
    coalesce(
        visit.visited_on >= cast(version.valid_from as date) and visit.visited_on < cast(version.valid_to as date),
        false
    ) as is_version_valid,
    visit.announced as is_announced, cast(visit.guests_present as int) as guests_present,
    coalesce(answered.items_answered, 0) as items_answered,
    coalesce(answered.items_not_applicable, 0) as items_not_applicable,
    coalesce(answered.critical_failures, 0) as critical_failures,
    visit.delivery_key, visit.source_row, visit.source_item
from prefettura_inspections_visit as visit
left join answered on answered.inspection_key = xxhash64('prefettura-inspections', visit.record_key)
left join reference_checklist_version as version on version.checklist_version = visit.checklist_version
left join bridge_centre_name as named
    on named.name_form = trim(regexp_replace(translate(lower(visit.centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) and named.municipality = visit.municipality
left join dim_centre as centre
    on centre.centre_key = named.centre_key
    and visit.visited_on between centre.valid_from and centre.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = visit.municipality
    and visit.visited_on between municipality.valid_from and municipality.valid_to
