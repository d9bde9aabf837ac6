-- One row per operator, by the code that the Prefettura gave; as last told: sex at the last event
-- that tells it.
select
    xxhash64('operator', operator_code) as operator_key, operator_code,
    max_by(sex, struct(held_on, received_at, source_row)) filter (where sex is not null) as sex,
    max_by(organisation, struct(held_on, received_at, source_row)) as organization_name,
    case max_by(sector, struct(held_on, received_at, source_row))
        when 'pubblico' then 'public' when 'privato' then 'private'
    end as sector
from prefettura_training_attendance
group by operator_code
union all
select cast(0 as bigint), null, null, null, null
