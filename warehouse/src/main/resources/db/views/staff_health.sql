--liquibase formatted sql

--changeset warehouse:view-staff-health-contact runOnChange:true
create or replace view staff.health_contact as
with contact as (
    select
        health_contact.served_on,
        dense_rank() over (order by health_contact.health_person_key) as person_number,
        row_number() over (
            partition by health_contact.health_person_key, service.service in ('health.arrival-screening', 'health.screening')
            order by health_contact.served_on, health_contact.health_contact_key
        ) = 1 and service.service in ('health.arrival-screening', 'health.screening') as is_first_screening,
        coalesce(municipality.belfiore_code, 'unknown') as municipality,
        coalesce(service.area, 'unknown') as area,
        coalesce(cast(health_contact.sex as text), 'unknown') as sex,
        case health_contact.age_bracket
            when '<18' then 'under-18'
            when '18-60' then 'from-18-to-60'
            when '>60' then 'over-60'
            else 'unknown'
        end as age_band,
        cast(health_contact.mediation_language as text) as mediation_language,
        health_contact.days_since_arrival
    from health.fact_health_contact as health_contact
    inner join mart.dim_service as service on health_contact.service_key = service.service_key
    inner join mart.dim_municipality as municipality on health_contact.municipality_key = municipality.municipality_key
    where health_contact.is_attended
)

select
    contact.served_on,
    contact.person_number,
    contact.is_first_screening,
    contact.municipality,
    contact.area,
    contact.sex,
    contact.age_band,
    contact.mediation_language,
    coalesce(contact.mediation_language, 'unknown') as language,
    contact.days_since_arrival,
    cast(null as bigint) as delivery_key,
    cast(null as bigint) as source_row
from contact;
comment on view staff.health_contact is
'One row per contact with the health authority to which the person came (health.fact_health_contact), without service, delivery or line. person_number tells persons apart within one question and is no key: it is counted anew over the whole table.';
--rollback drop view staff.health_contact;
