-- Each operator at each event, with what was last told of the operator.
select
    fact_training_attendance.held_on, dim_operator.operator_code, dim_operator.sex::text,
    dim_operator.organization_name, dim_operator.sector, fact_training_attendance.event_code,
    fact_training_attendance.event_kind, fact_training_attendance.hours,
    fact_training_attendance.is_useful, fact_training_attendance.answered_on,
    fact_training_attendance.uses_skills, fact_training_attendance.follow_up_on
from mart.fact_training_attendance
join mart.dim_operator on dim_operator.operator_key = fact_training_attendance.operator_key
-- equals
select
    attendance.held_on::date, attendance.operator_code,
    (
        select latest.sex
        from truth.prefettura_training_attendance as latest
        where latest.operator_code = attendance.operator_code and latest.sex is not null
        order by latest.held_on::date desc
        limit 1
    ),
    employer.organisation,
    case when employer.sector = 'pubblico' then 'public' when employer.sector = 'privato' then 'private' end,
    attendance.event_code,
    case
        when attendance.event_kind = 'corso' then 'course'
        when attendance.event_kind = 'seminario' then 'seminar'
        when attendance.event_kind = 'laboratorio' then 'workshop'
        when attendance.event_kind = 'supervisione' then 'supervision'
    end,
    round(attendance.hours::numeric, 2), attendance.useful::boolean, attendance.answered_on::date,
    attendance.uses_skills::boolean, attendance.follow_up_on::date
from truth.prefettura_training_attendance as attendance
cross join lateral (
    select latest.organisation, latest.sector
    from truth.prefettura_training_attendance as latest
    where latest.operator_code = attendance.operator_code
    order by latest.held_on::date desc
    limit 1
) as employer
