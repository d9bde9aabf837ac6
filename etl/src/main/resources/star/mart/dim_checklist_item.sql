-- One row per version of the checklist and item.
select
    xxhash64('checklist-item', item.checklist_version, item.item) as checklist_item_key,
    item.checklist_version, item.item, cast(item.section as int) as section,
    section.name_it as section_name_it, section.name_en as section_name_en,
    cast(item.standard as smallint) as standard, cast(item.weight as smallint) as weight,
    cast(item.is_critical as boolean) as is_critical, item.alternative_group,
    item.text_it, item.text_en, cast(version.valid_from as date) as valid_from,
    if(version.valid_to = '9999-12-31', date '9999-12-31', date_sub(cast(version.valid_to as date), 1))
        as valid_to,
    version.valid_to = '9999-12-31' as is_current
from reference_checklist_item as item
join reference_checklist_version as version on version.checklist_version = item.checklist_version
join reference_checklist_section as section on section.section = item.section
union all
select
    cast(0 as bigint), null, null, null, null, null, null, null, false, null, null, null,
    date '0001-01-01', date '9999-12-31', true
