-- One row per centre and day, from the first day of which any stay tells to the last: the guests who
-- are present at the day's end, and the places of the register. A guest is a minor until the end of the
-- year before the one in which the eighteenth birthday lies, for no day of birth is known here.
with stay as (
    select
        named.centre_key, stay.entered_on, stay.left_on,
        if(person.birth_year is null, null, make_date(person.birth_year + 18, 1, 1)) as of_age_on
    from nova_stays_stay as stay
    join bridge_centre_name as named
        on named.name_form = trim(regexp_replace(translate(lower(stay.centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) and named.municipality = stay.municipality
    left join dim_person as person
        on person.person_key = stay.person_key and person.is_current
),
told as (
    select min(entered_on) as first_day, max(greatest(entered_on, left_on)) as last_day from stay
),
change as (
    select centre_key, entered_on as day, 1 as guests, if(of_age_on > entered_on, 1, 0) as minors,
        if(of_age_on is null, 1, 0) as unknown
    from stay
    union all
    select centre_key, left_on as day, -1 as guests, if(of_age_on > left_on, -1, 0) as minors,
        if(of_age_on is null, -1, 0) as unknown
    from stay
    where left_on is not null
    union all
    select centre_key, of_age_on as day, 0 as guests, -1 as minors, 0 as unknown
    from stay
    where of_age_on > entered_on and (left_on is null or of_age_on <= left_on)
),
balance as (
    select centre_key, day, sum(guests) as guests, sum(minors) as minors, sum(unknown) as unknown
    from change
    group by centre_key, day
),
calendar as (
    select centre.centre_version_key, centre.centre_key, centre.places, day
    from (select explode(sequence(first_day, last_day)) as day from told) as days
    join dim_centre as centre on days.day between centre.valid_from and centre.valid_to
    where centre.centre_key <> 0
)
select
    calendar.centre_key, calendar.day, calendar.centre_version_key,
    cast(coalesce(sum(balance.guests) over centre_days, 0) as int) as presences,
    cast(coalesce(sum(balance.minors) over centre_days, 0) as int) as minors,
    cast(coalesce(sum(balance.unknown) over centre_days, 0) as int) as age_unknown,
    calendar.places
from calendar
left join balance on balance.centre_key = calendar.centre_key and balance.day = calendar.day
window centre_days as (
    partition by calendar.centre_key order by calendar.day rows between unbounded preceding and current row
)
