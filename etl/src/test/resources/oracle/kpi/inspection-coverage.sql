with first_visit as (
    select min(visited_on) as visited_on from mart.fact_inspection
), visited as (
    select dim_date.quarter_period, dim_centre.centre_key
    from mart.fact_inspection
    join mart.dim_centre on dim_centre.centre_version_key = fact_inspection.centre_version_key
    join mart.dim_date on dim_date.date_key = fact_inspection.visited_on
    where dim_centre.centre_key <> 0
), active as (
    select dim_date.quarter_period, fact_occupancy.centre_key
    from mart.fact_occupancy
    join mart.dim_date on dim_date.date_key = fact_occupancy.counted_on
    join first_visit on first_visit.visited_on <= fact_occupancy.counted_on
    where fact_occupancy.places > 0 or fact_occupancy.presences > 0
    union
    select quarter_period, centre_key from visited
)
select active.quarter_period as period,
    100.0 * count(*) filter (where (active.quarter_period, active.centre_key) in (
        select quarter_period, centre_key from visited
    )) / count(*) as value
from active
group by active.quarter_period
