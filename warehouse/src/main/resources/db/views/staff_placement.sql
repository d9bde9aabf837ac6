--liquibase formatted sql

--changeset warehouse:view-staff-placement runOnChange:true
create or replace view staff.placement as
with first_contact as (
    select
        contact.person_key,
        min(contact.contacted_on) as contacted_on
    from mart.fact_service_contact as contact
    where contact.person_key <> 0
    group by contact.person_key
),

told as (
    select max(delivery.covers_to) as last_day
    from staff.delivery as delivery
    where delivery.feed = 'nova-placements' and delivery.status = 'published'
)

select
    placement.started_on,
    placement.ended_on,
    placement.person_key,
    cast(nullif(placement.person_key, 0) as text) as person,
    placement.placement_group,
    placement.placement_kind,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    beneficiary.sex,
    staff.age_band(placement.started_on, beneficiary.birth_year) as age_band,
    beneficiary.citizenship_group,
    beneficiary.is_citizenship_known,
    beneficiary.is_outside_target,
    case when first_contact.contacted_on <= placement.started_on then first_contact.contacted_on end as first_contact_on,
    placement.started_on - case when first_contact.contacted_on <= placement.started_on then first_contact.contacted_on end
        as days_from_first_contact,
    placement.started_on + interval '6 months' <= told.last_day as is_6_months_ago,
    coalesce(placement.ended_on >= placement.started_on + interval '6 months', true) as is_placed_after_6_months,
    placement.delivery_key,
    placement.source_row
from mart.fact_placement as placement
inner join staff.beneficiary as beneficiary on placement.person_version_key = beneficiary.person_version_key
inner join mart.dim_municipality as municipality on placement.municipality_key = municipality.municipality_key
cross join told
left join first_contact on placement.person_key = first_contact.person_key;
comment on view staff.placement is
'One row per placement of a person in work, training or a home (mart.fact_placement). first_contact_on is the first contact of the person with any partner, if it does not come after the placement. is_6_months_ago is as of the last day that deliveries of placements tell of.';
--rollback drop view staff.placement;
