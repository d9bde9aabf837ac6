-- Each protocol, plan or tool, with each partner once.
select
    fact_tool_in_place.tool_id, fact_tool_in_place.title, fact_tool_in_place.tool_kind,
    fact_tool_in_place.area, fact_tool_in_place.partners, fact_tool_in_place.is_with_civil_society,
    fact_tool_in_place.signed_on, fact_tool_in_place.in_force_from, fact_tool_in_place.in_force_to
from mart.fact_tool_in_place
-- equals
select
    tool.tool_id, tool.title, tool.kind, tool.area,
    (
        select string_agg(partner.name, ' | ' order by partner.place)
        from (
            select trim(named.name) as name, min(named.place) as place
            from string_to_table(tool.partners, '|') with ordinality as named (name, place)
            where trim(named.name) <> ''
            group by trim(named.name)
        ) as partner
    ),
    tool.civil_society::boolean, tool.signed_on::date, tool.in_force_from::date,
    tool.in_force_to::date
from truth.prefettura_tools_tool as tool
