-- Each way in which the register, a stay or a visit writes the name of a centre, and the centre that is meant:
-- its letters, and how many other ways there are to name it.
select
    name.centre, name.municipality, name.matched_by, name.first_told_on,
    (
        select min(truth.letters(centre.name))
        from mart.dim_centre as centre
        where centre.centre_key = name.centre_key and centre.municipality = name.municipality
    ) as form,
    count(*) over (partition by name.centre_key) as names
from mart.dim_centre_name as name
-- equals
with written as (
    select centre, municipality, null::date as on_day from truth.prefettura_centres_centre
    union all
    select trim(other_name), municipality, null
    from truth.prefettura_centres_centre, string_to_table(aliases, '|') as other_name
    union all
    select centre, municipality, entered_on::date from truth.nova_stays_stay
    union all
    select centre, municipality, visited_on::date from truth.prefettura_inspections_visit
),
meant as (
    select
        centre, municipality, min(on_day) as first_told_on, truth.letters(centre) as letters,
        truth.centre_form(centre, municipality) as form
    from written
    group by centre, municipality
),
matched as (
    select
        *,
        case
            when (letters, municipality) in (select form, municipality from truth.centre_period) then 'name'
            when (letters, municipality) in (select name, municipality from truth.centre_called) then 'alias'
            else 'nothing'
        end as matched_by
    from meant
)
select
    centre, municipality, matched_by, first_told_on, form, count(*) over (partition by form, municipality)
from matched
where matched_by <> 'nothing' or first_told_on is not null
