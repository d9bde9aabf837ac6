with visit as (
    select dim_date.quarter_period, dim_centre.centre_key, fact_inspection_section.*,
        rank() over (
            partition by dim_date.quarter_period, dim_centre.centre_key
            order by fact_inspection_section.visited_on desc
        ) as from_last
    from mart.fact_inspection_section
    join mart.dim_centre on dim_centre.centre_version_key = fact_inspection_section.centre_version_key
    join mart.dim_date on dim_date.date_key = fact_inspection_section.visited_on
)
select quarter_period as period, avg(score) as value
from visit
where from_last = 1 and score is not null
group by quarter_period
having min(checklist_version) = max(checklist_version)
