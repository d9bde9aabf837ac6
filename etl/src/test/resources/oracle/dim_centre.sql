-- Each centre by time of one row of the register, told day by day: a version is days in a row to which one
-- row belongs. What nobody but stays and visits names has one version, which nothing is told of.
select
    truth.letters(name) as form, name, aliases, address, municipality, operator, kind, places, cig, valid_from,
    valid_to, facts_from, facts_to, is_current, is_inferred, count(*) over (partition by centre_key) as versions
from mart.dim_centre
where centre_key <> 0
-- equals
with register as (
    select
        truth.letters(centre) as form, municipality, centre as name, aliases, address, operator, kind,
        places::integer as places, cig, valid_from::date as begins_on,
        coalesce(valid_to::date, date '9999-12-31') as ends_on, file, line::integer as line
    from truth.prefettura_centres_centre
),
-- From its last day on, nothing begins or ends: that day stands for all that follow.
calendar as (
    select first_day + number as on_day, first_day + number = last_day as is_last
    from (
        select
            min(begins_on) as first_day,
            max(greatest(begins_on, case when ends_on < date '9999-12-31' then ends_on end)) + 1 as last_day
        from register
    ) as bounds
    cross join generate_series(0, last_day - first_day) as number
),
-- The row that a day of a centre belongs to.
day_of_centre as (
    select distinct on (register.form, register.municipality, calendar.on_day)
        register.*, calendar.on_day, calendar.is_last
    from calendar
    join register on calendar.on_day between register.begins_on and register.ends_on
    order by
        register.form, register.municipality, calendar.on_day, register.begins_on desc, register.file desc,
        register.line desc
),
version as (
    select
        form, municipality, file, line, name, aliases, address, operator, kind, places, cig,
        min(on_day) as valid_from, case when bool_or(is_last) then date '9999-12-31' else max(on_day) end as valid_to
    from (
        select
            *,
            on_day - (
                row_number() over (partition by form, municipality, file, line order by on_day)
            )::integer as island
        from day_of_centre
    ) as day_in_row
    group by
        form, municipality, file, line, name, aliases, address, operator, kind, places, cig, island
),
only_named as (
    select centre, municipality, truth.letters(centre) as form, on_day
    from (
        select centre, municipality, entered_on::date as on_day from truth.nova_stays_stay
        union all
        select centre, municipality, visited_on::date from truth.prefettura_inspections_visit
    ) as told
    where (truth.letters(centre), municipality) not in (select name, municipality from truth.centre_called)
),
told as (
    select
        form, name, aliases, address, municipality, operator, kind, places, cig, valid_from, valid_to,
        case
            when valid_from = min(valid_from) over (partition by form, municipality) then date '0001-01-01'
            else valid_from
        end as facts_from,
        coalesce(
            (
                select min(later.valid_from) - 1
                from version as later
                where later.form = version.form and later.municipality = version.municipality
                    and later.valid_from > version.valid_from
            ),
            date '9999-12-31'
        ) as facts_to,
        false as is_inferred
    from version
    union all
    (
        select distinct on (form, municipality)
            form, centre, null, null, municipality, null, null, null, null, on_day, date '9999-12-31',
            date '0001-01-01', date '9999-12-31', true
        from only_named
        order by form, municipality, on_day, centre collate "C"
    )
)
select
    form, name, aliases, address, municipality, operator, kind, places, cig, valid_from, valid_to, facts_from,
    facts_to, facts_to = date '9999-12-31', is_inferred, count(*) over (partition by form, municipality)
from told
