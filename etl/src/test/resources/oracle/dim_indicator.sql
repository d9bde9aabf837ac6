-- Each indicator of the fund.
select indicator, period, unit, parent_code, is_by_age_and_gender, wording_it from mart.dim_indicator
-- equals
select indicator, period, unit, parent_code, is_by_age_and_gender, wording_it from reference.indicator
