-- One row per protocol, plan or tool for integration: signed, in force, ended. Each partner is named once.
select
    xxhash64('prefettura-tools', record_key) as tool_key, tool_id, title, kind as tool_kind, area,
    array_join(
        array_distinct(filter(transform(split(partners, '[|]'), name -> trim(name)), name -> name <> '')), ' | '
    ) as partners,
    civil_society as is_with_civil_society, signed_on, in_force_from,
    in_force_to, delivery_key, source_row, source_item
from prefettura_tools_tool
