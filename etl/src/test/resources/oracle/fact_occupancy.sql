-- Guests counted one by one on each day, among all stays.
select
    regexp_replace(lower(normalize(dim_centre.name, nfd)), '[^a-z0-9]', '', 'g') as centre,
    dim_centre.municipality, fact_occupancy.centre_key = dim_centre.centre_key as is_same_centre,
    dim_municipality.belfiore_code, fact_occupancy.counted_on, fact_occupancy.presences,
    fact_occupancy.minors, fact_occupancy.unknown_ages, fact_occupancy.places
from mart.fact_occupancy
join mart.dim_centre on dim_centre.centre_version_key = fact_occupancy.centre_version_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_occupancy.municipality_key
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
        told.municipality, register_entry.person_key, dim_person.birth_year,
        told.entered_on::date as entered_on, told.left_on::date as left_on,
        coalesce(
            called.form, regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        ) as form
    from truth.nova_stays_stay as told
    left join called
        on called.name = regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        and called.municipality = told.municipality
    join truth.register as register_entry
        on register_entry.feed = 'nova-stays' and register_entry.partner_id = told.guest_id
    left join mart.dim_person
        on dim_person.person_key = register_entry.person_key and dim_person.is_current
),
visit as (
    select
        told.visited_on::date as visited_on, told.municipality,
        coalesce(
            called.form, regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        ) as form
    from truth.prefettura_inspections_visit as told
    left join called
        on called.name = regexp_replace(lower(normalize(told.centre, nfd)), '[^a-z0-9]', '', 'g')
        and called.municipality = told.municipality
),
named as (
    select form, municipality, min(named_on) as first_named_on
    from (
        select form, municipality, entered_on as named_on from stay
        union all
        select form, municipality, visited_on from visit
    ) as naming
    group by form, municipality
),
day as (
    select generate_series(min(entered_on), max(coalesce(left_on, entered_on)), interval '1 day')::date
        as counted_on
    from stay
),
open_centre as (
    select
        register.form, register.municipality, day.counted_on,
        (array_agg(register.places order by register.valid_from desc))[1] as places
    from day
    join register on day.counted_on between register.valid_from and register.valid_to
    group by register.form, register.municipality, day.counted_on
    union all
    select named.form, named.municipality, day.counted_on, null
    from named
    join day on day.counted_on >= named.first_named_on
    where not exists (
        select from register
        where register.form = named.form and register.municipality = named.municipality
    )
),
present as (
    select
        stay.form, stay.municipality, day.counted_on, count(distinct stay.person_key) as presences,
        count(distinct stay.person_key) filter (
            where extract(year from day.counted_on) - stay.birth_year < 18
        ) as minors,
        count(distinct stay.person_key) filter (where stay.birth_year is null) as unknown_ages
    from stay
    join day
        on stay.entered_on <= day.counted_on
        and (stay.left_on is null or stay.left_on > day.counted_on)
    group by stay.form, stay.municipality, day.counted_on
)
select
    form, municipality, true, municipality, counted_on, coalesce(present.presences, 0),
    coalesce(present.minors, 0), coalesce(present.unknown_ages, 0),
    case when open_centre.counted_on is null then 0 else open_centre.places end
from open_centre
full join present using (form, municipality, counted_on)
