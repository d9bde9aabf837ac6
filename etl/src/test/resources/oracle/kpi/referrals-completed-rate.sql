select dim_date.quarter_period as period, 100.0 * count(*) filter (where outcome in ('positive', 'applied')) / count(*) as value
from mart.fact_referral
join mart.dim_date on dim_date.date_key = fact_referral.sent_on
join mart.dim_person on dim_person.person_version_key = fact_referral.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
    and not is_health
group by dim_date.quarter_period
