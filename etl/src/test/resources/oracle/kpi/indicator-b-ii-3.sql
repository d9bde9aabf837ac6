select dim_date.quarter_period as period, count(distinct health_person_key) as value
from health.fact_health_contact
join mart.dim_date on dim_date.date_key = fact_health_contact.served_on
where is_attended and dim_date.date_key >= (select min(starts_on) from mart.dim_project)
group by dim_date.quarter_period
