--liquibase formatted sql

--changeset warehouse:view-staff-contact runOnChange:true
create or replace view staff.contact as
select
    contact.contacted_on,
    contact.person_key,
    cast(nullif(contact.person_key, 0) as text) as person,
    contact.kind,
    organization.organization_code as partner,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    coalesce(service.area, 'unknown') as area,
    service.is_health,
    beneficiary.sex,
    staff.age_band(contact.contacted_on, beneficiary.birth_year) as age_band,
    beneficiary.is_citizenship_known,
    beneficiary.is_outside_target,
    contact.delivery_key,
    contact.source_row,
    beneficiary.citizenship_group,
    coalesce(contact.language, 'unknown') as language
from mart.fact_service_contact as contact
inner join staff.beneficiary as beneficiary on contact.person_version_key = beneficiary.person_version_key
inner join mart.dim_organization as organization on contact.organization_key = organization.organization_key
inner join mart.dim_service as service on contact.service_key = service.service_key
inner join mart.dim_municipality as municipality on contact.municipality_key = municipality.municipality_key;
comment on view staff.contact is
'One row per contact (mart.fact_service_contact), with its area only and not its service. person_key 0 is nobody known. The age is that of the year, for the day of birth is not kept.';
--rollback drop view staff.contact;
