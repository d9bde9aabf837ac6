-- One row per indicator of the fund.
select
    xxhash64('indicator', indicator) as indicator_key, indicator, period, unit, parent_code,
    cast(is_by_age_and_gender as boolean) as is_by_age_and_gender, wording_it, wording_en
from reference_indicator
