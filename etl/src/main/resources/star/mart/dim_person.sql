-- One row per person and version of what is known of it. Persons of whom facts tell before their
-- register does are inferred: nothing is known of them but their key, which is below 0.
select
    person_version_key, person_key, valid_from, valid_to, is_current, sex,
    cast(birth_year as smallint) as birth_year, citizenship, birth_country, municipality,
    cast(register_count as smallint) as register_count, has_conflict, false as is_inferred
from linked_person
where person_key > 0
union all
select
    person_key as person_version_key, person_key, date '0001-01-01' as valid_from,
    date '9999-12-31' as valid_to, true as is_current, null as sex, null as birth_year,
    null as citizenship, null as birth_country, null as municipality, cast(0 as smallint) as register_count,
    false as has_conflict, person_key < 0 as is_inferred
from (
    select cast(0 as bigint) as person_key
    union
    select person_key from polo_desk_need where person_key < 0
    union
    select person_key from polo_desk_referral where person_key < 0
    union
    select person_key from polo_desk_survey where person_key < 0
    union
    select person_key from nova_placements_placement where person_key < 0
    union
    select person_key from cpia_enrolments_attendance where person_key < 0
    union
    select person_key from cpia_enrolments_outcome where person_key < 0
) as unlinked
