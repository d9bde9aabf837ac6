-- Each finding, with its visit where that was accepted.
select
    fact_nonconformity.found_on, fact_nonconformity.due_on, fact_nonconformity.closed_on,
    fact_nonconformity.days_to_close, fact_nonconformity.severity, fact_inspection.report_number,
    regexp_replace(lower(normalize(dim_centre.name, nfd)), '[^a-z0-9]', '', 'g') as centre,
    dim_centre.cig, fact_nonconformity.checklist_version, fact_nonconformity.item,
    dim_checklist_item.section, dim_checklist_item.text_it
from mart.fact_nonconformity
left join mart.fact_inspection on fact_inspection.inspection_key = fact_nonconformity.inspection_key
join mart.dim_centre on dim_centre.centre_version_key = fact_nonconformity.centre_version_key
join mart.dim_checklist_item
    on dim_checklist_item.checklist_item_key = fact_nonconformity.checklist_item_key
-- equals
with register as (
    select
        regexp_replace(lower(normalize(centre, nfd)), '[^a-z0-9]', '', 'g') as form,
        municipality, aliases, operator, kind, places::integer as places, cig,
        valid_from::date as valid_from,
        coalesce(valid_to::date, date '9999-12-31') as valid_to
    from truth.prefettura_centres_centre
),
other_name as (
    select
        regexp_replace(lower(normalize(other_name, nfd)), '[^a-z0-9]', '', 'g') as name,
        municipality, form
    from register, unnest(string_to_array(aliases, '|')) as other_name
),
called as (
    select distinct form as name, municipality, form from register
    union all
    select name, municipality, min(form)
    from other_name
    where not exists (
        select from register
        where register.form = other_name.name and register.municipality = other_name.municipality
    )
    group by name, municipality
    having count(distinct form) = 1
),
visit as (
    select
        told.visit_id, told.visited_on::date as day, told.municipality, told.announced,
        told.checklist_version, told.guests_present,
        coalesce(
            called.form, regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        ) as form
    from truth.prefettura_inspections_visit as told
    left join called
        on called.name = regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        and called.municipality = told.municipality
)
select
    finding.found_on::date, finding.due_on::date, finding.closed_on::date,
    finding.closed_on::date - finding.found_on::date,
    case finding.severity when 'critica' then 'critical' when 'grave' then 'serious' else 'minor' end,
    visit.visit_id, visit.form, version.cig, visit.checklist_version, finding.item_code,
    checklist_item.section, checklist_item.text_it
from truth.prefettura_inspections_finding as finding
left join visit on visit.visit_id = finding.visit_id
left join reference.checklist_item
    on checklist_item.checklist_version = visit.checklist_version
    and checklist_item.item = finding.item_code
left join lateral (
    select register.*
    from register,
        (
            select coalesce(
                max(least(covering.valid_to, visit.day))
                    filter (where covering.valid_from <= visit.day),
                min(covering.valid_from)
            ) as looked_up_on
            from register as covering
            where covering.form = visit.form and covering.municipality = visit.municipality
        ) as looked_up
    where register.form = visit.form and register.municipality = visit.municipality
        and looked_up.looked_up_on between register.valid_from and register.valid_to
    order by register.valid_from desc
    limit 1
) as version on true
