with first_contact as (
    select person_key, min(contacted_on) as contacted_on
    from mart.fact_service_contact where person_key <> 0 group by person_key
)
select dim_date.quarter_period as period,
    100.0 * count(*) filter (where started_on - contacted_on <= 90) / count(*) as value
from mart.fact_placement
join first_contact using (person_key)
join mart.dim_date on dim_date.date_key = fact_placement.started_on
join mart.dim_person on dim_person.person_version_key = fact_placement.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
    and contacted_on <= started_on
group by dim_date.quarter_period
