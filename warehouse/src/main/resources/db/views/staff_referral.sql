--liquibase formatted sql

--changeset warehouse:view-staff-referral runOnChange:true
create or replace view staff.referral as
select
    referral.sent_on,
    referral.accepted_on,
    referral.first_appointment_on,
    referral.seen_on,
    referral.closed_on,
    referral.accepted_on - referral.sent_on as days_to_acceptance,
    referral.days_to_first_appointment,
    referral.seen_on - referral.sent_on as days_to_seen,
    referral.state,
    referral.is_accepted,
    referral.is_no_show,
    referral.is_seen,
    referral.went_back,
    cast(nullif(referral.person_key, 0) as text) as person,
    coalesce(sender.organization_code, 'unknown') as sender,
    coalesce(provider.organization_code, 'unknown') as provider,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    case when referral.is_health then 'health' else coalesce(service.area, 'unknown') end as area,
    referral.is_health,
    beneficiary.is_citizenship_known,
    beneficiary.is_outside_target,
    referral.delivery_key,
    referral.source_row,
    beneficiary.sex,
    staff.age_band(referral.sent_on, beneficiary.birth_year) as age_band,
    beneficiary.citizenship_group
from mart.fact_referral as referral
inner join staff.beneficiary as beneficiary on referral.person_version_key = beneficiary.person_version_key
inner join mart.dim_organization as sender on referral.sender_organization_key = sender.organization_key
inner join mart.dim_organization as provider on referral.provider_organization_key = provider.organization_key
inner join mart.dim_service as service on referral.service_key = service.service_key
inner join mart.dim_municipality as municipality on referral.municipality_key = municipality.municipality_key;
comment on view staff.referral is
'One row per referral (mart.fact_referral) and how far it has come. One about health is of the area health, and how it ended is not told.';
--rollback drop view staff.referral;

--changeset warehouse:view-staff-referral-step runOnChange:true
create or replace view staff.referral_step as
select
    reached.step,
    referral.sent_on,
    referral.accepted_on,
    referral.first_appointment_on,
    referral.seen_on,
    referral.closed_on,
    referral.state,
    referral.went_back,
    referral.person,
    referral.sender,
    referral.provider,
    referral.area,
    referral.is_health,
    referral.is_citizenship_known,
    referral.is_outside_target,
    referral.delivery_key,
    referral.source_row
from staff.referral as referral
cross join lateral (
    values
    ('sent', true),
    ('accepted', referral.is_accepted),
    ('seen', referral.is_seen),
    ('positive', referral.state = 'closed-positive')
) as reached (step, is_reached)
where reached.is_reached;
comment on view staff.referral_step is
'One row per referral and step that it reached: sent, accepted, seen, positive.';
--rollback drop view staff.referral_step;
