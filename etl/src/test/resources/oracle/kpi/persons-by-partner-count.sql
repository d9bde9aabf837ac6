with event as (
    select contacted_on as happened_on, person_key, person_version_key from mart.fact_service_contact
    union all
    select entered_on, person_key, person_version_key from mart.fact_stay
    union all
    select enrolled_on, person_key, person_version_key from mart.fact_enrolment
    union all
    select sent_on, person_key, person_version_key from mart.fact_referral
    union all
    select started_on, person_key, person_version_key from mart.fact_placement
)
select dim_date.quarter_period as period, count(distinct event.person_key) as value
from event
join mart.dim_date on dim_date.date_key = event.happened_on
join mart.dim_person on dim_person.person_version_key = event.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where event.person_key <> 0
    and coalesce(dim_country.is_third_country, true)
group by dim_date.quarter_period
