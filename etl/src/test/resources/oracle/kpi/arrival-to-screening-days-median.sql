with screening as (
    select distinct on (health_person_key) served_on, days_since_arrival
    from health.fact_health_contact join mart.dim_service using (service_key)
    where is_attended and service in ('health.arrival-screening', 'health.screening')
    order by health_person_key, served_on, health_contact_key
)
select dim_date.quarter_period as period,
    percentile_cont(0.5) within group (order by days_since_arrival) as value
from screening
join mart.dim_date on dim_date.date_key = screening.served_on
group by dim_date.quarter_period
