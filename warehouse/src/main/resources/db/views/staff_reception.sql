--liquibase formatted sql

--changeset warehouse:view-staff-stay runOnChange:true
create or replace view staff.stay as
select
    stay.entered_on,
    stay.left_on,
    case when stay.person_key = 0 then 'stay ' || stay.stay_key else cast(stay.person_key as text) end as guest_key,
    stay.person_key <> 0 as is_guest_known,
    cast(nullif(stay.person_key, 0) as text) as person,
    cast(centre.centre_key as text) as centre,
    coalesce(centre.kind, 'unknown') as centre_kind,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    stay.delivery_key,
    stay.source_row,
    stay.nights,
    beneficiary.birth_year is not null as is_age_known,
    least(stay.left_on, make_date(beneficiary.birth_year + 18, 1, 1)) as minor_until,
    beneficiary.sex
from mart.fact_stay as stay
inner join staff.beneficiary as beneficiary on stay.person_version_key = beneficiary.person_version_key
inner join mart.dim_centre as centre on stay.centre_version_key = centre.centre_version_key
inner join mart.dim_municipality as municipality on stay.municipality_key = municipality.municipality_key;
comment on view staff.stay is
'One row per stay of a guest in a centre (mart.fact_stay). guest_key tells guests apart; one who is not identified has a key of the stay. minor_until is the end of the stay, or the first day of the year in which the guest turns 18 if that comes first: the day of birth is not kept.';
--rollback drop view staff.stay;

--changeset warehouse:view-staff-inspection runOnChange:true
create or replace view staff.inspection as
select
    inspection.visited_on,
    inspection.checklist_version,
    inspection.score,
    coalesce(inspection.inspection_class, 'unknown') as inspection_class,
    cast(centre.centre_key as text) as centre,
    coalesce(centre.kind, 'unknown') as centre_kind,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    inspection.delivery_key,
    inspection.source_row
from mart.fact_inspection as inspection
inner join mart.dim_centre as centre on inspection.centre_version_key = centre.centre_version_key
inner join mart.dim_municipality as municipality on inspection.municipality_key = municipality.municipality_key;
comment on view staff.inspection is 'One row per visit to a centre (mart.fact_inspection).';
--rollback drop view staff.inspection;

--changeset warehouse:view-staff-inspection-section runOnChange:true
create or replace view staff.inspection_section as
select
    inspection_section.visited_on,
    cast(inspection_section.section as text) as section,
    inspection_section.checklist_version,
    inspection_section.is_version_valid,
    inspection_section.score,
    inspection_section.is_capped,
    inspection_section.not_applicable_percent,
    inspection_section.standards_met,
    inspection_section.standards_applicable,
    inspection_section.standards_undecided,
    cast(centre.centre_key as text) as centre,
    inspection_section.delivery_key,
    inspection_section.source_row
from mart.fact_inspection_section as inspection_section
inner join mart.dim_centre as centre on inspection_section.centre_version_key = centre.centre_version_key;
comment on view staff.inspection_section is
'One row per visit and section of its checklist (mart.fact_inspection_section).';
--rollback drop view staff.inspection_section;

--changeset warehouse:view-staff-nonconformity runOnChange:true
create or replace view staff.nonconformity as
select
    nonconformity.found_on,
    nonconformity.due_on,
    nonconformity.closed_on,
    nonconformity.days_to_close,
    nonconformity.severity,
    nonconformity.item,
    coalesce(cast(checklist_item.section as text), 'unknown') as section,
    cast(centre.centre_key as text) as centre,
    nonconformity.delivery_key,
    nonconformity.source_row
from mart.fact_nonconformity as nonconformity
inner join mart.dim_centre as centre on nonconformity.centre_version_key = centre.centre_version_key
inner join mart.dim_checklist_item as checklist_item
    on nonconformity.checklist_item_key = checklist_item.checklist_item_key;
comment on view staff.nonconformity is
'One row per finding of a visit (mart.fact_nonconformity): found, due, mended. Centre 0 and section unknown are those of a visit that was not accepted.';
--rollback drop view staff.nonconformity;

--changeset warehouse:view-staff-centre-day runOnChange:true
create or replace view staff.centre_day as
with visited as (
    select
        centre.centre_key,
        inspection.visited_on,
        min(inspection.centre_version_key) as centre_version_key,
        min(inspection.municipality_key) as municipality_key,
        count(*) as visits
    from mart.fact_inspection as inspection
    inner join mart.dim_centre as centre on inspection.centre_version_key = centre.centre_version_key
    where centre.centre_key <> 0
    group by centre.centre_key, inspection.visited_on
),

day as (
    select
        occupancy.centre_version_key,
        occupancy.municipality_key,
        occupancy.counted_on,
        occupancy.presences,
        occupancy.places,
        true as is_occupancy_known,
        coalesce(visited.visits, 0) as visits
    from mart.fact_occupancy as occupancy
    left join visited on occupancy.centre_key = visited.centre_key and occupancy.counted_on = visited.visited_on
    union all
    select
        visited.centre_version_key,
        visited.municipality_key,
        visited.visited_on,
        null,
        null,
        false,
        visited.visits
    from visited
    left join mart.fact_occupancy as occupancy
        on visited.centre_key = occupancy.centre_key and visited.visited_on = occupancy.counted_on
    where occupancy.centre_key is null
)

select
    day.counted_on,
    day.presences,
    day.places,
    day.visits,
    day.is_occupancy_known,
    coalesce(day.places, 0) > 0 or coalesce(day.presences, 0) > 0 or day.visits > 0 as is_active,
    cast(centre.centre_key as text) as centre,
    coalesce(centre.kind, 'unknown') as centre_kind,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    cast(null as bigint) as delivery_key,
    cast(null as bigint) as source_row
from day
inner join mart.dim_centre as centre on day.centre_version_key = centre.centre_version_key
inner join mart.dim_municipality as municipality on day.municipality_key = municipality.municipality_key;
comment on view staff.centre_day is
'One row per centre and day with an occupancy (mart.fact_occupancy) or a visit. It is active with places, guests or a visit. Made of many rows, it comes from no single line.';
--rollback drop view staff.centre_day;
