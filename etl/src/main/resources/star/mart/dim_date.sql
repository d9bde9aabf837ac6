-- One row per day: the period of each calendar that it lies in.
select
    day as date_key,
    cast(year(day) as smallint) as year,
    cast(quarter(day) as smallint) as quarter,
    cast(month(day) as smallint) as month_of_year,
    cast(weekday(day) + 1 as smallint) as day_of_week,
    max(case when calendar = 'month' then period end) as month_period,
    max(case when calendar = 'quarter' then period end) as quarter_period,
    max(case when calendar = 'half-month' then period end) as half_month_period,
    max(case when calendar = 'project-quarter' then period end) as project_quarter_period,
    max(case when calendar = 'eu-year-2014' then period end) as eu_year_2014_period,
    max(case when calendar = 'eu-year-2021' then period end) as eu_year_2021_period,
    max(case when calendar = 'cut-off' then period end) as cut_off_period,
    max(case when calendar = 'cti-year' then period end) as cti_year_period
from (select explode(sequence(date '2010-01-01', date '2030-12-31')) as day) as days
left join (
    select calendar, period, explode(sequence(cast(starts_on as date), cast(ends_on as date))) as day
    from reference_calendar_period
) as period using (day)
group by day
