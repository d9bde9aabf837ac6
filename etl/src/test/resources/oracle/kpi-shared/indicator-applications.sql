with applied as (
    select person_key, person_version_key, service, null as need, contacted_on as applied_on
    from mart.fact_service_contact
    join mart.dim_service using (service_key)
    where outcome in ('applied', 'obtained', 'refused')
    union all
    select referral.person_key, referral.person_version_key, dim_service.service, dim_need.need, referral.closed_on
    from mart.fact_referral as referral
    join mart.dim_service using (service_key)
    left join mart.fact_need using (expressed_need_key)
    left join mart.dim_need using (need_key)
    where referral.outcome = 'applied' and referral.is_seen
)
select dim_date.quarter_period as period, count(distinct applied.person_key) as value
from applied
join mart.dim_date on dim_date.date_key = applied.applied_on
join mart.dim_person on dim_person.person_version_key = applied.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where applied.person_key <> 0
    and applied.applied_on >= (select min(starts_on) from mart.dim_project)
    and coalesce(dim_country.is_third_country, true)
    and applied.applied_on >= date '2021-01-01'
    and (
        applied.service in (select service from reference.service_indicator where indicator = '{value}')
        or applied.need in (select need from reference.need_indicator where indicator = '{value}')
    )
group by dim_date.quarter_period
