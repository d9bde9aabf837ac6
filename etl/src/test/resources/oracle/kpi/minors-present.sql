with known as (
    select max(covers_to) as last_day from mart.dim_delivery
    where feed in ('nova-stays') and status = 'accepted'
), period_end as (
    select calendar_period.period, least(calendar_period.ends_on, known.last_day) as last_day
    from reference.calendar_period cross join known
    where calendar_period.calendar = 'quarter' and calendar_period.starts_on <= known.last_day
)
select period_end.period, count(distinct (fact_stay.person_key, case when fact_stay.person_key = 0 then stay_key end)) as value
from period_end
join mart.fact_stay on fact_stay.entered_on <= period_end.last_day
    and coalesce(left_on, date 'infinity') > period_end.last_day
join mart.dim_person on dim_person.person_version_key = fact_stay.person_version_key
where extract(year from period_end.last_day) - dim_person.birth_year < 18
    and period_end.last_day >= (
        select min(covers_to) from mart.dim_delivery where feed = 'nova-stays' and status = 'accepted')
group by period_end.period
