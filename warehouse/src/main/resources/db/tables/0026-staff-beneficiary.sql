--liquibase formatted sql

--changeset warehouse:staff-beneficiary
create view staff.beneficiary as
select
    person.person_version_key,
    person.birth_year,
    coalesce(cast(person.sex as text), 'unknown') as sex,
    country.country_key is not null as is_citizenship_known,
    coalesce(not country.is_third_country, false) as is_outside_target
from mart.dim_person as person
left join mart.dim_country as country on person.citizenship = country.iso3;
comment on view staff.beneficiary is
'One row per person and version of what is known of it: whether it is known to be outside the fund''s target, which are third-country nationals and stateless persons.';
--rollback drop view staff.beneficiary;
