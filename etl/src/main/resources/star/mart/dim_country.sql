-- One row per country or citizenship; is_third_country is the fund's target, stateless included.
select
    xxhash64('country', iso3) as country_key, iso3, name_it, name_en,
    cast(is_eu as boolean) as is_eu,
    not cast(is_eu as boolean) and iso3 <> 'ITA' as is_third_country
from reference_country
union all
select cast(0 as bigint), null, null, null, false, false
