-- One row per version of the inspection checklist and item.
select
    xxhash64('checklist-item', checklist_version, item) as checklist_item_key, checklist_version, item,
    cast(section as int) as section, cast(standard as int) as standard, cast(weight as int) as weight,
    cast(is_critical as boolean) as is_critical, alternative_group, text_it, text_en
from reference_checklist_item
union all
select cast(0 as bigint), null, null, null, null, null, false, null, null, null
