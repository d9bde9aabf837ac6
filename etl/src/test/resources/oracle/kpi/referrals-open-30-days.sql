with known as (
    select max(covers_to) as last_day from mart.dim_delivery
    where feed in ('polo-desk') and status = 'accepted'
), period_end as (
    select calendar_period.period, least(calendar_period.ends_on, known.last_day) as last_day
    from reference.calendar_period cross join known
    where calendar_period.calendar = 'quarter' and calendar_period.starts_on <= known.last_day
)
select period_end.period, count(*) filter (where period_end.last_day - sent_on > 30) as value
from period_end
join mart.fact_referral on fact_referral.sent_on <= period_end.last_day
    and coalesce(closed_on, date 'infinity') > period_end.last_day
join mart.dim_person on dim_person.person_version_key = fact_referral.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
group by period_end.period
