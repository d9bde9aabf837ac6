with reached as (
    select contacted_on as happened_on, person_key, person_version_key from mart.fact_service_contact
    union all
    select entered_on, person_key, person_version_key from mart.fact_stay
    union all
    select enrolled_on, person_key, person_version_key from mart.fact_enrolment
    union all
    select sent_on, person_key, person_version_key from mart.fact_referral
    union all
    select started_on, person_key, person_version_key from mart.fact_placement
),
resident as (
    select sum(persons) filter (where citizenship_area = 'WORLD') - sum(persons) filter (where citizenship_area = 'EU28')
        as persons
    from published.fact_foreign_citizen
    where is_current and area_code = 'IT110' and sex = 'total'
        and year = (select max(year) from published.fact_foreign_citizen)
)
select dim_date.quarter_period as period, 100.0 * count(distinct reached.person_key) / max(resident.persons) as value
from reached
cross join resident
join mart.dim_date on dim_date.date_key = reached.happened_on
join mart.dim_person on dim_person.person_version_key = reached.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where reached.person_key <> 0
    and coalesce(dim_country.is_third_country, true)
group by dim_date.quarter_period
