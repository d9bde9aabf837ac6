-- Each day with its place in the week, and the periods that it lies in.
select
    date_key, year, quarter, month_of_year, day_of_week, month_period, quarter_period, half_month_period,
    project_quarter_period, eu_year_2014_period, eu_year_2021_period, cut_off_period, cti_year_period
from mart.dim_date
-- equals
select
    day::date, extract(year from day)::smallint, extract(quarter from day)::smallint,
    extract(month from day)::smallint, extract(isodow from day)::smallint,
    case when of_calendar.has_months then to_char(day, 'YYYY-MM') end,
    case when of_calendar.has_months then to_char(day, 'YYYY-"Q"Q') end, of_calendar.half_month, of_calendar.project_quarter, of_calendar.eu_year_2014, of_calendar.eu_year_2021,
    of_calendar.cut_off, of_calendar.cti_year
from generate_series(date '2010-01-01', date '2030-12-31', interval '1 day') as day
cross join lateral (
    select
        coalesce(bool_or(calendar = 'month'), false) as has_months,
        min(period) filter (where calendar = 'half-month') as half_month,
        min(period) filter (where calendar = 'project-quarter') as project_quarter,
        min(period) filter (where calendar = 'eu-year-2014') as eu_year_2014,
        min(period) filter (where calendar = 'eu-year-2021') as eu_year_2021,
        min(period) filter (where calendar = 'cut-off') as cut_off,
        min(period) filter (where calendar = 'cti-year') as cti_year
    from reference.calendar_period
    where day between starts_on and ends_on
) as of_calendar
