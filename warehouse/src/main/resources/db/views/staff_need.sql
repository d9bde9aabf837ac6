--liquibase formatted sql

--changeset warehouse:view-staff-need runOnChange:true
create or replace view staff.need as
select
    expressed.expressed_on,
    expressed.matched_on,
    expressed.met_on,
    expressed.withdrawn_on,
    expressed.days_to_match,
    cast(nullif(expressed.person_key, 0) as text) as person,
    organization.organization_code as partner,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    coalesce(need.area, 'unknown') as area,
    case when not expressed.is_health then need.need end as need,
    expressed.is_health,
    beneficiary.sex,
    beneficiary.is_citizenship_known,
    beneficiary.is_outside_target,
    expressed.delivery_key,
    expressed.source_row,
    staff.age_band(expressed.expressed_on, beneficiary.birth_year) as age_band,
    beneficiary.citizenship_group
from mart.fact_need as expressed
inner join staff.beneficiary as beneficiary on expressed.person_version_key = beneficiary.person_version_key
inner join mart.dim_organization as organization on expressed.organization_key = organization.organization_key
inner join mart.dim_need as need on expressed.need_key = need.need_key
inner join mart.dim_municipality as municipality on expressed.municipality_key = municipality.municipality_key;
comment on view staff.need is
'One row per need that a person expressed (mart.fact_need). Of a need about health the area alone is told.';
--rollback drop view staff.need;
