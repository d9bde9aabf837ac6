-- Each operator as last told; the sex at the last event that tells it.
select operator_code, sex::text, organization_name, sector from mart.dim_operator where operator_key <> 0
-- equals
select distinct on (last.operator_code)
    last.operator_code,
    (
        select told.sex
        from truth.prefettura_training_attendance as told
        where told.operator_code = last.operator_code and told.sex is not null
        order by told.held_on desc, told.file desc, told.line::integer desc
        limit 1
    ),
    last.organisation, case last.sector when 'pubblico' then 'public' when 'privato' then 'private' end
from truth.prefettura_training_attendance as last
order by last.operator_code, last.held_on desc, last.file desc, last.line::integer desc
