-- Each citizenship, and whether it is one of the fund's.
select iso3::text, name_it, is_eu, is_third_country from mart.dim_country where country_key <> 0
-- equals
select iso3::text, name_it, is_eu, not is_eu and iso3 <> 'ITA' from reference.country
