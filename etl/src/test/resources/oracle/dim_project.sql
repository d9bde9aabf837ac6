-- Each project by version of its dates. Those of the current one, which no later one follows, are the first and
-- the last day of its calendar.
select project, version, name_it, name_en, starts_on, ends_on, is_current from mart.dim_project
-- equals
with project as (
    select
        told.project, told.version::integer as version, told.name_it, told.name_en, told.calendar,
        told.starts_on::date as starts_on, told.ends_on::date as ends_on,
        not exists (
            select from truth.project as later
            where later.project = told.project and later.version::integer > told.version::integer
        ) as is_last
    from truth.project as told
)
select
    project.project, project.version, project.name_it, project.name_en,
    case when project.is_last then min(calendar_period.starts_on) else project.starts_on end,
    case when project.is_last then max(calendar_period.ends_on) else project.ends_on end, project.is_last
from project
join reference.calendar_period on calendar_period.calendar = project.calendar
group by
    project.project, project.version, project.name_it, project.name_en, project.starts_on, project.ends_on,
    project.is_last
