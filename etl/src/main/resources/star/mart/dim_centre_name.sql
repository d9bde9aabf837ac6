-- One row per way in which a centre of a municipality is named, in the register, by a stay or by a
-- visit, and the centre that is meant. Names are compared by their letters and digits alone. A name
-- of the register comes before another name of a centre; one that several centres share means none
-- of them. What means no centre of the register is one of its own, if a stay or a visit names it.
with register as (
    select distinct centre, municipality, aliases from prefettura_centres_centre
),
alias as (
    select distinct trim(alias) as centre, municipality, centre as owner
    from register lateral view explode(split(aliases, '[|]')) as alias
),
told as (
    select centre, municipality, cast(null as date) as told_on from register
    union all
    select centre, municipality, null from alias
    union all
    select centre, municipality, entered_on from nova_stays_stay
    union all
    select centre, municipality, visited_on from prefettura_inspections_visit
),
spelling as (
    select
        centre, municipality, min(told_on) as first_told_on,
        regexp_replace(
            translate(lower(centre), 'àáâãäçèéêëìíîïñòóôõöùúûü', 'aaaaaceeeeiiiinooooouuuu'),
            '[^a-z0-9]', ''
        ) as form
    from told
    group by centre, municipality
),
name as (
    select distinct form, municipality
    from spelling left semi join register using (centre, municipality)
),
other_name as (
    select spelling.form, spelling.municipality, min(owner.form) as owner_form
    from alias
    join spelling using (centre, municipality)
    join spelling as owner on owner.centre = alias.owner and owner.municipality = alias.municipality
    group by spelling.form, spelling.municipality
    having count(distinct owner.form) = 1
)
select
    xxhash64('centre-name', spelling.municipality, spelling.centre) as centre_name_key,
    spelling.centre, spelling.municipality,
    xxhash64(
        'centre', spelling.municipality,
        if(name.form is null, coalesce(other_name.owner_form, spelling.form), spelling.form)
    ) as centre_key,
    case
        when name.form is not null then 'name'
        when other_name.form is not null then 'alias'
        else 'nothing'
    end as matched_by,
    spelling.first_told_on
from spelling
left join name on name.form = spelling.form and name.municipality = spelling.municipality
left join other_name
    on other_name.form = spelling.form and other_name.municipality = spelling.municipality
where coalesce(name.form, other_name.form) is not null or spelling.first_told_on is not null
