with known as (
    select max(covers_to) as last_day from mart.dim_delivery
    where feed = 'nova-placements' and status = 'accepted'
)
select dim_date.quarter_period as period,
    100.0 * count(*) filter (where coalesce(ended_on, date 'infinity') >= started_on + interval '6 months') / count(*) as value
from mart.fact_placement
cross join known
join mart.dim_date on dim_date.date_key = fact_placement.started_on
join mart.dim_person on dim_person.person_version_key = fact_placement.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
    and started_on + interval '6 months' <= known.last_day
group by dim_date.quarter_period
