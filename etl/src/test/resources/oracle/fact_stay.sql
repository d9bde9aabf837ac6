-- Each stay with what the register says of its centre on the day of entry.
select
    fact_stay.person_key, fact_stay.entered_on, fact_stay.left_on, fact_stay.exit_reason,
    fact_stay.is_transfer, fact_stay.nights, dim_municipality.belfiore_code,
    dim_person.person_key as version_of,
    fact_stay.entered_on between dim_person.valid_from and dim_person.valid_to as is_version_of_day,
    regexp_replace(lower(normalize(dim_centre.name, nfd)), '[^a-z0-9]', '', 'g') as centre,
    dim_centre.operator, dim_centre.kind, dim_centre.places, dim_centre.cig, dim_centre.is_inferred
from mart.fact_stay
join mart.dim_person on dim_person.person_version_key = fact_stay.person_version_key
join mart.dim_centre on dim_centre.centre_version_key = fact_stay.centre_version_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_stay.municipality_key
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
stay as (
    select
        told.guest_id, told.entered_on::date as entered_on, told.left_on::date as left_on,
        told.exit_reason, told.municipality,
        coalesce(
            called.form, regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        ) as form
    from truth.nova_stays_stay as told
    left join called
        on called.name = regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        and called.municipality = told.municipality
)
select
    register_entry.person_key, stay.entered_on, stay.left_on, stay.exit_reason,
    stay_exit_reason.is_transfer, stay.left_on - stay.entered_on, stay.municipality,
    register_entry.person_key, true, stay.form, version.operator, version.kind, version.places,
    version.cig, version.form is null
from stay
join truth.register as register_entry
    on register_entry.feed = 'nova-stays' and register_entry.partner_id = stay.guest_id
left join reference.stay_exit_reason on stay_exit_reason.stay_exit_reason = stay.exit_reason
left join lateral (
    select register.*
    from register,
        (
            select coalesce(
                max(least(covering.valid_to, stay.entered_on))
                    filter (where covering.valid_from <= stay.entered_on),
                min(covering.valid_from)
            ) as looked_up_on
            from register as covering
            where covering.form = stay.form and covering.municipality = stay.municipality
        ) as looked_up
    where register.form = stay.form and register.municipality = stay.municipality
        and looked_up.looked_up_on between register.valid_from and register.valid_to
    order by register.valid_from desc
    limit 1
) as version on true
