--liquibase formatted sql

--changeset warehouse:view-staff-municipality runOnChange:true
create or replace view staff.municipality as
select
    municipality.belfiore_code as municipality,
    municipality.name as name_it,
    municipality.name as name_en
from reference.municipality as municipality
where municipality.is_current
union all
select 'unknown', 'Non noto', 'Not known';
comment on view staff.municipality is 'One row per municipality of BAT; unknown stands for any other and for none.';
--rollback drop view staff.municipality;

--changeset warehouse:view-staff-area runOnChange:true
create or replace view staff.area as
select
    area.service_area as area,
    area.name_it,
    area.name_en
from reference.service_area as area
union all
select 'unknown', 'Non nota', 'Not known';
comment on view staff.area is 'One row per area of needs and services; unknown stands for none.';
--rollback drop view staff.area;

--changeset warehouse:view-staff-language runOnChange:true
create or replace view staff.language as
select
    cast(language.language as text) as language,
    language.name_it,
    language.name_en
from reference.language as language
union all
select 'unknown', 'Non indicata', 'Not told';
comment on view staff.language is 'One row per language that persons speak; unknown stands for none.';
--rollback drop view staff.language;

--changeset warehouse:view-staff-need-name runOnChange:true
create or replace view staff.need_name as
select
    need_version.need,
    need_version.name_it,
    need_version.name_en
from reference.need_version as need_version
inner join reference.need as need on need_version.need = need.need
where need_version.is_current and not need.is_health;
comment on view staff.need_name is 'One row per need that is not about health and is recorded today.';
--rollback drop view staff.need_name;

--changeset warehouse:view-staff-checklist-section runOnChange:true
create or replace view staff.checklist_section as
select
    cast(section.section as text) as section,
    section.section || '. ' || section.name_it as name_it,
    section.section || '. ' || section.name_en as name_en
from reference.checklist_section as section
union all
select 'unknown', 'Non nota', 'Not known';
comment on view staff.checklist_section is 'One row per section of the inspections'' checklist; unknown stands for none.';
--rollback drop view staff.checklist_section;

--changeset warehouse:view-staff-centre runOnChange:true
create or replace view staff.centre as
select
    cast(centre.centre_key as text) as centre,
    centre.name || ' (' || coalesce(municipality.name, centre.municipality) || ')' as name_it,
    centre.name || ' (' || coalesce(municipality.name, centre.municipality) || ')' as name_en
from mart.dim_centre as centre
left join reference.municipality as municipality
    on centre.municipality = municipality.belfiore_code and municipality.is_current
where centre.is_current and centre.centre_key <> 0
union all
select '0', 'Centro non noto', 'Centre not known';
comment on view staff.centre is 'One row per reception centre, as it is called today; 0 is not known.';
--rollback drop view staff.centre;
