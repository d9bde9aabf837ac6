-- One row per centre and day, from the first day to the last day that any stay names: the guests who
-- are there at the day's end, and the places of the register. A day of which the register does not
-- tell has a row only if somebody is there. A guest of several stays in a centre counts once.
with bound as (
    select min(entered_on) as first_on, max(coalesce(left_on, entered_on)) as last_on from fact_stay
),
stay as (
    select
        centre.centre_key, stay.person_key, stay.entered_on,
        coalesce(stay.left_on, date '9999-12-31') as left_on,
        max(coalesce(stay.left_on, date '9999-12-31')) over earlier as left_before,
        if(stay.person_key = 0, stay.stay_key, 0) as nobody
    from fact_stay as stay
    join dim_centre as centre on centre.centre_version_key = stay.centre_version_key
    where stay.left_on is null or stay.left_on > stay.entered_on
    window earlier as (
        partition by centre.centre_key, stay.person_key, if(stay.person_key = 0, stay.stay_key, 0)
        order by stay.entered_on, stay.stay_key
        rows between unbounded preceding and 1 preceding
    )
),
numbered as (
    select
        *,
        count_if(left_before is null or left_before < entered_on)
            over (partition by centre_key, person_key, nobody order by entered_on, left_on) as time
    from stay
),
guest as (
    select
        time.centre_key, time.entered_on, time.left_on, person.birth_year,
        make_date(person.birth_year + 18, 1, 1) as adult_on
    from (
        select
            centre_key, person_key, min(entered_on) as entered_on, max(left_on) as left_on
        from numbered
        group by centre_key, person_key, nobody, time
    ) as time
    left join dim_person as person on person.person_key = time.person_key and person.is_current
),
change as (
    select
        centre_key, entered_on as day, 1 as presences, if(entered_on < adult_on, 1, 0) as minors,
        if(birth_year is null, 1, 0) as unknown_ages
    from guest
    union all
    select centre_key, left_on, -1, 0, if(birth_year is null, -1, 0) from guest
    union all
    select centre_key, least(left_on, adult_on), 0, -1, 0 from guest where entered_on < adult_on
),
daily as (
    select
        centre_key, day, sum(presences) as presences, sum(minors) as minors,
        sum(unknown_ages) as unknown_ages
    from change
    group by centre_key, day
),
counted as (
    select
        centre.centre_key, date.date_key as counted_on, centre.centre_version_key,
        centre.municipality,
        date.date_key between centre.valid_from and centre.valid_to as is_registered, centre.places,
        sum(daily.presences) over until_then as presences,
        sum(daily.minors) over until_then as minors,
        sum(daily.unknown_ages) over until_then as unknown_ages
    from dim_centre as centre
    cross join bound
    join dim_date as date
        on date.date_key between greatest(centre.facts_from, bound.first_on)
        and least(centre.facts_to, bound.last_on)
    left join daily on daily.centre_key = centre.centre_key and daily.day = date.date_key
    where centre.centre_key <> 0
    window until_then as (partition by centre.centre_key order by date.date_key)
)
select
    counted.centre_key, counted.counted_on, counted.centre_version_key,
    coalesce(municipality.municipality_key, 0) as municipality_key,
    cast(coalesce(counted.presences, 0) as int) as presences,
    cast(coalesce(counted.minors, 0) as int) as minors,
    cast(coalesce(counted.unknown_ages, 0) as int) as unknown_ages,
    if(counted.is_registered, counted.places, 0) as places
from counted
left join dim_municipality as municipality
    on municipality.belfiore_code = counted.municipality
    and counted.counted_on between municipality.valid_from and municipality.valid_to
where counted.is_registered or counted.presences > 0
