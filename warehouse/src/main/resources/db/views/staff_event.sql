--liquibase formatted sql

--changeset warehouse:view-staff-event runOnChange:true
create or replace view staff.event as
with event as (
    select
        contact.contacted_on as happened_on,
        'contact' as kind,
        contact.person_key,
        contact.person_version_key,
        organization.organization_code as partner,
        contact.municipality_key,
        service.area,
        service.is_health,
        contact.delivery_key,
        contact.source_row
    from mart.fact_service_contact as contact
    inner join mart.dim_organization as organization on contact.organization_key = organization.organization_key
    inner join mart.dim_service as service on contact.service_key = service.service_key
    union all
    select
        stay.entered_on,
        'stay',
        stay.person_key,
        stay.person_version_key,
        'nova',
        stay.municipality_key,
        'housing',
        false,
        stay.delivery_key,
        stay.source_row
    from mart.fact_stay as stay
    union all
    select
        enrolment.enrolled_on,
        'enrolment',
        enrolment.person_key,
        enrolment.person_version_key,
        'cpia-bat',
        enrolment.municipality_key,
        service.area,
        service.is_health,
        enrolment.delivery_key,
        enrolment.source_row
    from mart.fact_enrolment as enrolment
    inner join mart.dim_service as service on enrolment.service_key = service.service_key
    union all
    select
        referral.sent_on,
        'referral',
        referral.person_key,
        referral.person_version_key,
        sender.organization_code,
        referral.municipality_key,
        case when referral.is_health then 'health' else service.area end,
        referral.is_health,
        referral.delivery_key,
        referral.source_row
    from mart.fact_referral as referral
    inner join mart.dim_organization as sender on referral.sender_organization_key = sender.organization_key
    inner join mart.dim_service as service on referral.service_key = service.service_key
    union all
    select
        placement.started_on,
        'placement',
        placement.person_key,
        placement.person_version_key,
        'nova',
        placement.municipality_key,
        service.area,
        service.is_health,
        placement.delivery_key,
        placement.source_row
    from mart.fact_placement as placement
    inner join mart.dim_service as service on placement.service_key = service.service_key
)

select
    event.happened_on,
    event.kind,
    event.person_key,
    cast(event.person_key as text) as person,
    coalesce(event.partner, 'unknown') as partner,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    coalesce(event.area, 'unknown') as area,
    event.is_health,
    beneficiary.sex,
    staff.age_band(event.happened_on, beneficiary.birth_year) as age_band,
    beneficiary.citizenship_group,
    beneficiary.is_citizenship_known,
    beneficiary.is_outside_target,
    event.delivery_key,
    event.source_row
from event
inner join staff.beneficiary as beneficiary on event.person_version_key = beneficiary.person_version_key
inner join mart.dim_municipality as municipality on event.municipality_key = municipality.municipality_key
where event.person_key <> 0;
comment on view staff.event is
'One row per contact, stay (by its entry), enrolment, referral or placement of a known person (facts of mart), with the partner who tells it. Of what is about health the area alone is told.';
--rollback drop view staff.event;

--changeset warehouse:view-staff-first-event runOnChange:true
create or replace view staff.first_event as
with ordered as (
    select
        event.*,
        min(event.happened_on) over (partition by event.person_key) as first_on
    from staff.event as event
)

select
    ordered.happened_on,
    ordered.kind,
    ordered.person_key,
    ordered.person,
    ordered.partner,
    ordered.municipality,
    ordered.area,
    ordered.is_health,
    ordered.sex,
    ordered.age_band,
    ordered.citizenship_group,
    ordered.is_citizenship_known,
    ordered.is_outside_target,
    ordered.delivery_key,
    ordered.source_row
from ordered
where ordered.happened_on = ordered.first_on;
comment on view staff.first_event is
'One row per event (staff.event) on the first day on which anything is told of its person.';
--rollback drop view staff.first_event;

--changeset warehouse:view-staff-event-by-partners runOnChange:true
create or replace view staff.event_by_partners as
with marked as (
    select
        event.*,
        row_number() over (partition by event.person_key, event.partner order by event.happened_on) = 1
            as is_first_of_partner
    from staff.event as event
),

counted as (
    select
        marked.*,
        count(*) filter (where marked.is_first_of_partner)
            over (partition by marked.person_key order by marked.happened_on) as partners_so_far
    from marked
)

select
    counted.happened_on,
    counted.kind,
    counted.person_key,
    counted.person,
    counted.partner,
    counted.municipality,
    counted.area,
    counted.is_health,
    case when counted.partners_so_far >= 3 then '3+' else cast(counted.partners_so_far as text) end as partner_count,
    counted.is_citizenship_known,
    counted.is_outside_target,
    counted.delivery_key,
    counted.source_row
from counted;
comment on view staff.event_by_partners is
'One row per event (staff.event), with the number of partners with whom its person had any until the end of that day: 1, 2, 3+.';
--rollback drop view staff.event_by_partners;
