-- What registers said of persons, told once: every row that ever counted, of whom the register of persons takes
-- it for, and what was known of a person at the end of a day.

-- What a tax code says, if its form and its last character are right; letters may stand for its digits.
create function truth.tax_code_says(
    code text, out sex text, out birth_year text, out birth_country text
) immutable language sql as $$
    with written as (
        select upper(replace(code, ' ', '')) as letters
    ),
    digits as (
        select
            letters,
            translate(substr(letters, 7, 2), 'LMNPQRSTUV', '0123456789') as year,
            translate(substr(letters, 10, 2), 'LMNPQRSTUV', '0123456789') as day,
            substr(letters, 12, 1) || translate(substr(letters, 13, 3), 'LMNPQRSTUV', '0123456789') as birthplace
        from written
        where letters ~ '^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$'
    ),
    summed as (
        -- A letter is worth its place in the alphabet, at the first, third, … place that in another one; digits
        -- are worth as much as A to J.
        select
            sum(
                position(
                    translate(substr(letters, place, 1), '0123456789', 'ABCDEFGHIJ')
                    in case when place % 2 = 1 then 'BAKPLCQDREVOSFTGUHMINJWZYX' else 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' end
                ) - 1
            ) % 26 as remainder
        from digits
        cross join generate_series(1, 15) as place
    )
    select
        case when digits.day::integer > 40 then 'F' else 'M' end,
        case when digits.year::integer > 30 then '19' else '20' end || digits.year,
        (select iso3 from reference.country where belfiore_code = digits.birthplace)
    from digits
    join summed on chr(ascii('A') + summed.remainder::integer) = substr(digits.letters, 16, 1)
$$;

-- Each row of a register about a person; a register's rows have an order, and so have those of a day.
create materialized view truth.said as
with row_of_register as (
    select
        'cpia-enrolments' as feed, student_id as partner_id, file, line, sex, birth_date, citizenship,
        birth_country, municipality, tax_code
    from truth.every_cpia_enrolments_enrolment
    union all
    select
        'etnie-sessions', person_id, file, line, sex, birth_date, citizenship, null, municipality, tax_code
    from truth.every_etnie_sessions_session
    union all
    select
        'nova-stays', guest_id, file, line, sex, birth_date, citizenship, birth_country, municipality, tax_code
    from truth.every_nova_stays_stay
    union all
    select
        'oasi2-cases', person_id, file, line, sex, birth_date, citizenship, birth_country, municipality, tax_code
    from truth.every_oasi2_cases_case
    union all
    select
        'polo-desk', person_id, file, line, sex, birth_date, citizenship, birth_country, municipality, tax_code
    from truth.every_polo_desk_person
)
select
    register.person_key, told.feed, delivery.delivered_on as said_on,
    row_number() over (order by delivery.received_at, told.line::integer) as place,
    told.sex, substr(told.birth_date, 1, 4) as birth_year, told.citizenship, told.birth_country,
    told.municipality, told.tax_code
from row_of_register as told
join truth.register on register.feed = told.feed and register.partner_id = told.partner_id
join truth.delivery on delivery.feed = told.feed and delivery.file = told.file
where register.person_key > 0;
create index on truth.said (person_key);

-- What each register says of a person at the end of a day on which any of them said something: of each thing
-- what it said last, where it never said any what its last right tax code says.
create materialized view truth.said_by_day as
select
    day.person_key, day.said_on, register.feed,
    array_position(
        array['nova-stays', 'cpia-enrolments', 'polo-desk', 'oasi2-cases', 'etnie-sessions'], register.feed
    ) as rank,
    coalesce(register.sex, code.sex) as sex, coalesce(register.birth_year, code.birth_year) as birth_year,
    register.citizenship, coalesce(register.birth_country, code.birth_country) as birth_country
from (select distinct person_key, said_on from truth.said) as day
cross join lateral (
    select
        said.feed,
        (array_agg(said.sex order by said.place desc) filter (where said.sex is not null))[1] as sex,
        (array_agg(said.birth_year order by said.place desc) filter (where said.birth_year is not null))[1]
            as birth_year,
        (array_agg(said.citizenship order by said.place desc) filter (where said.citizenship is not null))[1]
            as citizenship,
        (array_agg(said.birth_country order by said.place desc) filter (where said.birth_country is not null))[1]
            as birth_country
    from truth.said
    where said.person_key = day.person_key and said.said_on <= day.said_on
    group by said.feed
) as register
left join lateral (
    select code.*
    from truth.said
    cross join truth.tax_code_says(said.tax_code) as code
    where said.person_key = day.person_key and said.feed = register.feed and said.said_on <= day.said_on
        and code.sex is not null
    order by said.place desc
    limit 1
) as code on true;

-- What is taken for true of a person at the end of such a day: what most registers say, of as many on both sides
-- the one that sees more documents; the place of living that was said last.
create materialized view truth.person_by_day as
with vote as (
    select said_by_day.person_key, said_by_day.said_on, thing.name, thing.value, said_by_day.rank
    from truth.said_by_day
    cross join lateral (
        values
        ('sex', said_by_day.sex), ('birth_year', said_by_day.birth_year),
        ('citizenship', said_by_day.citizenship), ('birth_country', said_by_day.birth_country)
    ) as thing (name, value)
    where thing.value is not null
),
counted as (
    select
        person_key, said_on, name, value,
        row_number() over (
            partition by person_key, said_on, name order by count(*) desc, min(rank)
        ) as preference
    from vote
    group by person_key, said_on, name, value
)
select
    day.person_key, day.said_on, taken.sex, taken.birth_year::smallint as birth_year, taken.citizenship,
    taken.birth_country,
    (
        select said.municipality
        from truth.said
        where said.person_key = day.person_key and said.said_on <= day.said_on
            and said.municipality is not null
        order by said.place desc
        limit 1
    ) as municipality,
    day.register_count, taken.has_conflict
from (
    select person_key, said_on, count(*)::smallint as register_count
    from truth.said_by_day
    group by person_key, said_on
) as day
cross join lateral (
    select
        min(value) filter (where name = 'sex' and preference = 1) as sex,
        min(value) filter (where name = 'birth_year' and preference = 1) as birth_year,
        min(value) filter (where name = 'citizenship' and preference = 1) as citizenship,
        min(value) filter (where name = 'birth_country' and preference = 1) as birth_country,
        coalesce(bool_or(preference > 1 and name <> 'birth_country'), false) as has_conflict
    from counted
    where counted.person_key = day.person_key and counted.said_on = day.said_on
) as taken;
create index on truth.person_by_day (person_key);

-- What is known of a person on a day: what is taken for true then, before the first such day what is on it.
create function truth.person_on(person_key bigint, day date) returns setof truth.person_by_day
stable language sql as $$
    select known.*
    from truth.person_by_day as known
    where known.person_key = person_on.person_key
    order by known.said_on > person_on.day, abs(known.said_on - person_on.day)
    limit 1
$$;
