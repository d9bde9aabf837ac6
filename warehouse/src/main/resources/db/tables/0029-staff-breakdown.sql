--liquibase formatted sql

--changeset warehouse:staff-age-band splitStatements:false
create function staff.age_band(on_day date, birth_year integer) returns text
language sql immutable parallel safe
as $$
select
    case
        when birth_year is null then 'unknown'
        when extract(year from on_day) - birth_year < 18 then 'under-18'
        when extract(year from on_day) - birth_year <= 60 then 'from-18-to-60'
        else 'over-60'
    end
$$;
comment on function staff.age_band(date, integer) is
'The age bracket in the year of a day, for the day of birth is not kept.';
--rollback drop function staff.age_band(date, integer);

--changeset warehouse:staff-beneficiary-citizenship-group
create or replace view staff.beneficiary as
select
    person.person_version_key,
    person.birth_year,
    coalesce(cast(person.sex as text), 'unknown') as sex,
    country.country_key is not null as is_citizenship_known,
    coalesce(not country.is_third_country, false) as is_outside_target,
    case
        when listed.istat_code is null then 'unknown'
        when listed.istat_code = '999' then 'stateless'
        when not country.is_third_country then 'italy-and-union'
        when listed.istat_code like '2%' then 'europe'
        when listed.istat_code like '3%' then 'asia'
        when listed.istat_code like '4%' then 'africa'
        when listed.istat_code like '5%' or listed.istat_code like '6%' then 'america'
        else 'oceania'
    end as citizenship_group
from mart.dim_person as person
left join mart.dim_country as country on person.citizenship = country.iso3
left join reference.country as listed on country.iso3 = listed.iso3;
comment on view staff.beneficiary is
'One row per person and version of what is known of it: whether it is known to be outside the fund''s target, which are third-country nationals and stateless persons. citizenship_group is the continent, the first digit of ISTAT''s code of the country.';
--rollback drop view staff.beneficiary; create view staff.beneficiary as select person.person_version_key, person.birth_year, coalesce(cast(person.sex as text), 'unknown') as sex, country.country_key is not null as is_citizenship_known, coalesce(not country.is_third_country, false) as is_outside_target from mart.dim_person as person left join mart.dim_country as country on person.citizenship = country.iso3;

--changeset warehouse:schema-staff-health-contact
comment on schema staff is
'What figures for staff and the territorial council are made of: exact facts of the star, with the codes by which they are split, and where they come from. Views only. Of schema health the contacts alone, without key, service, delivery or line; of what is about health elsewhere the area alone.';
--rollback comment on schema staff is 'What figures for staff and the territorial council are made of: exact facts of the star, with the codes by which they are split, and where they come from. Views only. Nothing of schema health; of what is about health elsewhere the area alone.';
