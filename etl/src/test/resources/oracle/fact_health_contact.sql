-- Each contact with the health authority; whose it is shows in what all contacts of that person share.
select
    fact_health_contact.served_on, dim_health_person.sex::text as person_sex,
    dim_health_person.first_served_on, dim_health_person.last_served_on,
    count(*) over (partition by fact_health_contact.health_person_key) as contacts_of_person,
    fact_health_contact.sex::text, fact_health_contact.age_bracket,
    fact_health_contact.citizenship::text, dim_service.service, dim_municipality.belfiore_code,
    fact_health_contact.days_since_arrival, fact_health_contact.mediation_language::text,
    fact_health_contact.is_attended
from health.fact_health_contact
join health.dim_health_person
    on dim_health_person.health_person_key = fact_health_contact.health_person_key
join mart.dim_service on dim_service.service_key = fact_health_contact.service_key
join mart.dim_municipality
    on dim_municipality.municipality_key = fact_health_contact.municipality_key
-- equals
with person as (
    select
        person_token,
        (array_agg(sex order by served_on::date desc) filter (where sex is not null))[1] as sex,
        min(served_on::date) as first_on, max(served_on::date) as last_on, count(*) as contacts
    from truth.asl_services_service
    group by person_token
)
select
    contact.served_on::date, person.sex, person.first_on, person.last_on, person.contacts,
    contact.sex, contact.age_bracket, contact.citizenship, service_version.service,
    municipality.belfiore_code, contact.days_since_arrival::integer, contact.mediation_language,
    contact.attended::boolean
from truth.asl_services_service as contact
join person on person.person_token = contact.person_token
left join reference.service_version
    on service_version.service = contact.service
    and service_version.valid_from <= contact.served_on::date
    and service_version.valid_to > contact.served_on::date
left join reference.municipality
    on municipality.belfiore_code = contact.municipality
    and municipality.valid_from <= contact.served_on::date
    and municipality.valid_to > contact.served_on::date
