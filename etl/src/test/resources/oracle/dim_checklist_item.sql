-- Each item of each version of the checklist.
select
    checklist_version, item, section, section_name_it, section_name_en, standard, weight, is_critical,
    alternative_group, text_it, text_en, valid_from, valid_to, is_current
from mart.dim_checklist_item
where checklist_item_key <> 0
-- equals
select
    item.checklist_version, item.item, item.section, section.name_it, section.name_en,
    item.standard::smallint, item.weight::smallint, item.is_critical, item.alternative_group, item.text_it,
    item.text_en, version.valid_from,
    case when isfinite(version.valid_to) and version.valid_to < date '9999-12-31'
        then version.valid_to - 1 else date '9999-12-31' end,
    version.valid_to = date '9999-12-31'
from reference.checklist_item as item
join reference.checklist_version as version using (checklist_version)
join reference.checklist_section as section using (section)
