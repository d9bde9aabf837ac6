-- One row per contact with the health authority; the age bracket is that of the day, as told.
select
    xxhash64('asl-services', contact.record_key) as health_contact_key, contact.served_on,
    xxhash64('health-person', contact.person_token) as health_person_key, contact.age_bracket,
    contact.sex, contact.citizenship, coalesce(service.service_key, 0) as service_key,
    coalesce(municipality.municipality_key, 0) as municipality_key,
    cast(contact.days_since_arrival as int) as days_since_arrival, contact.mediation_language,
    contact.attended as is_attended, contact.delivery_key, contact.source_row, contact.source_item
from asl_services_service as contact
left join dim_service as service
    on service.service = contact.service and contact.served_on between service.valid_from and service.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = contact.municipality
    and contact.served_on between municipality.valid_from and municipality.valid_to
