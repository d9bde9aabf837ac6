-- Guests counted one by one on each day, among all stays.
select
    truth.letters(dim_centre.name) as centre,
    dim_centre.municipality, fact_occupancy.centre_key = dim_centre.centre_key as is_same_centre,
    dim_municipality.belfiore_code, fact_occupancy.counted_on, fact_occupancy.presences,
    fact_occupancy.minors, fact_occupancy.unknown_ages, fact_occupancy.places
from mart.fact_occupancy
join mart.dim_centre on dim_centre.centre_version_key = fact_occupancy.centre_version_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_occupancy.municipality_key
-- equals
with stay as (
    select
        told.municipality, register_entry.person_key, dim_person.birth_year,
        told.entered_on::date as entered_on, told.left_on::date as left_on,
        truth.centre_form(told.centre, told.municipality) as form
    from truth.nova_stays_stay as told
    join truth.register as register_entry
        on register_entry.feed = 'nova-stays' and register_entry.partner_id = told.guest_id
    left join mart.dim_person
        on dim_person.person_key = register_entry.person_key and dim_person.is_current
),
named as (
    select form, municipality, min(named_on) as first_named_on
    from (
        select form, municipality, entered_on as named_on from stay
        union all
        select form, municipality, day from truth.visit
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
    join truth.centre_period as register on day.counted_on between register.valid_from and register.valid_to
    group by register.form, register.municipality, day.counted_on
    union all
    select named.form, named.municipality, day.counted_on, null
    from named
    join day on day.counted_on >= named.first_named_on
    where not exists (
        select from truth.centre_period as register
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
