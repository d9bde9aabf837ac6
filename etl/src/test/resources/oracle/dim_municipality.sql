-- Each municipality by period of its code; the last day counts here, the day after it there.
select belfiore_code, istat_code::text, name, valid_from, valid_to, is_current from mart.dim_municipality
where municipality_key <> 0
-- equals
select
    belfiore_code, istat_code::text, name, valid_from,
    case when valid_to = date '9999-12-31' then valid_to else valid_to - 1 end, is_current
from reference.municipality
