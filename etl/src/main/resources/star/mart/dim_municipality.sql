-- One row per municipality and period of its ISTAT code; the Belfiore code stays.
select
    xxhash64('municipality', belfiore_code, valid_from) as municipality_key,
    belfiore_code, istat_code, name, province_code, province_name, region_code,
    cast(valid_from as date) as valid_from,
    if(valid_to = '9999-12-31', date '9999-12-31', date_sub(cast(valid_to as date), 1)) as valid_to,
    cast(is_current as boolean) as is_current
from reference_municipality
union all
select
    cast(0 as bigint), null, null, null, null, null, null, date '0001-01-01', date '9999-12-31', true
