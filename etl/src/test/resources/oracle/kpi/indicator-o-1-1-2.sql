-- Who had any support in the quarter, less who had legal assistance.
with given as (
    select person_key, person_version_key, service_key, contacted_on as given_on from mart.fact_service_contact
    union all
    select person_key, person_version_key, service_key, enrolled_on from mart.fact_enrolment
    union all
    select person_key, person_version_key, service_key, started_on from mart.fact_placement
    union all
    select person_key, person_version_key, service_key, coalesce(seen_on, closed_on, sent_on)
    from mart.fact_referral
    where is_seen
),
supported as (
    select distinct dim_date.quarter_period as period, listed.indicator, given.person_key
    from given
    join mart.dim_date on dim_date.date_key = given.given_on
    join mart.dim_service using (service_key)
    join reference.service_indicator as listed
        on listed.service = dim_service.service and daterange(listed.valid_from, listed.valid_to) @> given.given_on
    join mart.dim_person on dim_person.person_version_key = given.person_version_key
    left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
    where given.person_key <> 0 and given.given_on >= (select min(starts_on) from mart.dim_project)
        and coalesce(dim_country.is_third_country, true)
)
select period, count(*) filter (where indicator = 'O.1.1') - count(*) filter (where indicator = 'O.1.1.1') as value
from supported
where indicator in ('O.1.1', 'O.1.1.1')
group by period
