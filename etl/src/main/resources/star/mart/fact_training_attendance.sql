-- One row per operator in one event; is_useful is what was answered at its end, uses_skills what was
-- answered three months later; null for no answer.
select
    xxhash64('prefettura-training', attended.record_key) as training_attendance_key, attended.held_on,
    xxhash64('operator', attended.operator_code) as operator_key, attended.event_code,
    case attended.event_kind
        when 'corso' then 'course' when 'seminario' then 'seminar' when 'laboratorio' then 'workshop'
        else 'supervision'
    end as event_kind,
    cast(attended.hours as decimal(6, 2)) as hours, attended.useful as is_useful, attended.answered_on,
    attended.uses_skills, attended.follow_up_on, attended.delivery_key, attended.source_row,
    attended.source_item
from prefettura_training_attendance as attended
