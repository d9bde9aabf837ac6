select
    indicator.indicator,
    indicator.period as programme,
    indicator.parent_code,
    indicator.is_by_age_and_gender,
    indicator.wording_it,
    indicator.wording_en
from reference.indicator as indicator
