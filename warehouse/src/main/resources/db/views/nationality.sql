--liquibase formatted sql

--changeset warehouse:view-published-nationality runOnChange:true
create or replace view published.nationality as
select
    cast(country.iso3 as text) as nationality,
    country.name_it,
    country.name_en
from reference.country as country
union all
select 'rest', 'Altre', 'Others'
union all
select 'unknown', 'Non nota', 'Not known';
comment on view published.nationality is
'One row per nationality that may be declared at landing; rest stands for those that a report does not name.';
--rollback drop view published.nationality;
