-- Each person by version of what is known of it, told from what was known at the end of each day on which a
-- register said something. Which records are one person is taken from the register of persons: whether that is
-- right is no matter of this query.
select
    person_key, valid_from, valid_to, is_current, sex::text, birth_year, citizenship, birth_country, municipality,
    register_count, has_conflict, is_inferred
from mart.dim_person
where person_key <> 0
-- equals
with news as (
    select
        *,
        row(sex, birth_year, citizenship, birth_country, municipality, register_count, has_conflict)
        is distinct from lag(
            row(sex, birth_year, citizenship, birth_country, municipality, register_count, has_conflict)
        ) over (partition by person_key order by said_on) as is_news
    from truth.person_by_day
),
version as (
    select
        *,
        lag(said_on) over (partition by person_key order by said_on) as before,
        lead(said_on) over (partition by person_key order by said_on) as after
    from news
    where is_news
),
-- Whom only those name that keep no register, or a register that does not know the number.
inferred as (
    select 'polo-desk' as feed, person_id as partner_id from truth.polo_desk_need
    union
    select 'polo-desk', person_id from truth.polo_desk_referral
    union
    select 'polo-desk', person_id from truth.polo_desk_survey
    union
    select 'nova-stays', guest_id from truth.nova_placements_placement
    union
    select 'cpia-enrolments', student_id from truth.cpia_enrolments_attendance
    union
    select 'cpia-enrolments', student_id from truth.cpia_enrolments_outcome
)
select
    person_key, case when before is null then date '0001-01-01' else said_on end,
    coalesce(after - 1, date '9999-12-31'), after is null, sex, birth_year, citizenship, birth_country, municipality,
    register_count, has_conflict, false
from version
union all
select
    register.person_key, date '0001-01-01', date '9999-12-31', true, null, null, null, null, null, 0, false, true
from inferred
join truth.register on register.feed = inferred.feed and register.partner_id = inferred.partner_id
where register.person_key < 0
