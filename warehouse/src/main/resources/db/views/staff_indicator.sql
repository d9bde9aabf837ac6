--liquibase formatted sql

--changeset warehouse:view-staff-indicator-service runOnChange:true
create or replace view staff.indicator_service as
with given as (
    select
        contact.contacted_on as happened_on,
        'contact' as kind,
        contact.person_key,
        contact.person_version_key,
        organization.organization_code as partner,
        contact.service_key,
        0 as expressed_need_key,
        coalesce(contact.outcome in ('applied', 'obtained', 'refused'), false) as is_applied,
        contact.contacted_on as applied_on,
        contact.municipality_key,
        contact.delivery_key,
        contact.source_row
    from mart.fact_service_contact as contact
    inner join mart.dim_organization as organization on contact.organization_key = organization.organization_key
    union all
    select
        coalesce(referral.seen_on, referral.closed_on, referral.sent_on),
        'referral',
        referral.person_key,
        referral.person_version_key,
        sender.organization_code,
        referral.service_key,
        referral.expressed_need_key,
        coalesce(referral.outcome = 'applied', false),
        referral.closed_on,
        referral.municipality_key,
        referral.delivery_key,
        referral.source_row
    from mart.fact_referral as referral
    inner join mart.dim_organization as sender on referral.sender_organization_key = sender.organization_key
    where referral.is_seen
    union all
    select
        enrolment.enrolled_on,
        'enrolment',
        enrolment.person_key,
        enrolment.person_version_key,
        'cpia-bat',
        enrolment.service_key,
        0,
        false,
        null,
        enrolment.municipality_key,
        enrolment.delivery_key,
        enrolment.source_row
    from mart.fact_enrolment as enrolment
    union all
    select
        placement.started_on,
        'placement',
        placement.person_key,
        placement.person_version_key,
        'nova',
        placement.service_key,
        0,
        false,
        null,
        placement.municipality_key,
        placement.delivery_key,
        placement.source_row
    from mart.fact_placement as placement
),

-- What makes a person count for an indicator; B.ii.3 is the health authority's.
counting as (
    select
        listed.indicator,
        given.happened_on,
        given.kind,
        given.person_key,
        given.person_version_key,
        given.partner,
        service.area,
        service.is_health,
        given.municipality_key,
        given.delivery_key,
        given.source_row
    from given
    inner join mart.dim_service as service on given.service_key = service.service_key
    inner join reference.service_indicator as listed
        on
            service.service = listed.service
            and given.happened_on >= listed.valid_from
            and given.happened_on < listed.valid_to
    where listed.indicator not in ('B.ii.3', 'R.2.8', 'R.2.10', 'R.2.11')
    union all
    select distinct
        listed.indicator,
        given.applied_on,
        'application',
        given.person_key,
        given.person_version_key,
        given.partner,
        service.area,
        service.is_health,
        given.municipality_key,
        given.delivery_key,
        given.source_row
    from given
    inner join mart.dim_service as service on given.service_key = service.service_key
    left join mart.fact_need as expressed
        on given.expressed_need_key = expressed.expressed_need_key and given.expressed_need_key <> 0
    left join mart.dim_need as need on expressed.need_key = need.need_key
    cross join lateral (
        select by_service.indicator
        from reference.service_indicator as by_service
        where
            by_service.service = service.service
            and given.applied_on >= by_service.valid_from
            and given.applied_on < by_service.valid_to
        union
        select by_need.indicator
        from reference.need_indicator as by_need
        where
            by_need.need = need.need
            and given.applied_on >= by_need.valid_from
            and given.applied_on < by_need.valid_to
    ) as listed
    where given.is_applied and listed.indicator in ('R.2.10', 'R.2.11')
    union all
    select
        listed.indicator,
        coalesce(enrolment.exit_tested_on, enrolment.exited_on),
        'level',
        enrolment.person_key,
        enrolment.person_version_key,
        'cpia-bat',
        service.area,
        service.is_health,
        enrolment.municipality_key,
        enrolment.delivery_key,
        enrolment.source_row
    from mart.fact_enrolment as enrolment
    inner join mart.dim_service as service on enrolment.service_key = service.service_key
    inner join reference.service_indicator as listed
        on
            service.service = listed.service
            and coalesce(enrolment.exit_tested_on, enrolment.exited_on) >= listed.valid_from
            and coalesce(enrolment.exit_tested_on, enrolment.exited_on) < listed.valid_to
    where listed.indicator = 'R.2.8' and enrolment.levels_gained >= 1
    union all
    select
        'R.2.9',
        answer.answered_on,
        'answer',
        answer.person_key,
        answer.person_version_key,
        organization.organization_code,
        case when coalesce(referral.is_health, false) or service.is_health then 'health' else service.area end,
        coalesce(referral.is_health, false) or service.is_health,
        0,
        answer.delivery_key,
        answer.source_row
    from mart.fact_survey_answer as answer
    inner join mart.dim_organization as organization on answer.organization_key = organization.organization_key
    inner join mart.dim_service as service on answer.service_key = service.service_key
    left join mart.fact_referral as referral on answer.referral_key = referral.referral_key and answer.referral_key <> 0
    where answer.question = 'helpful' and answer.answer = 'yes'
),

-- What was before the project's first day the fund did not pay. The age is that of the first day that counts, for the indicator or for the one above it, so that no part has more of an
-- age than the whole; sex and year of birth are those known today, so that each person is in one cell.
aged as (
    select
        counting.*,
        beneficiary.is_citizenship_known,
        beneficiary.is_outside_target,
        beneficiary.citizenship_group,
        coalesce(cast(person.sex as text), 'unknown') as sex,
        person.birth_year,
        min(counting.happened_on) filter (where not beneficiary.is_outside_target) over (
            partition by coalesce(indicator.parent_code, indicator.indicator), counting.person_key
        ) as first_on
    from counting
    inner join reference.indicator as indicator on counting.indicator = indicator.indicator
    inner join staff.beneficiary as beneficiary on counting.person_version_key = beneficiary.person_version_key
    inner join mart.dim_person as person on counting.person_key = person.person_key and person.is_current
    where
        counting.person_key <> 0
        and counting.happened_on >= (
            select min(listed.starts_on) from reference.calendar_period as listed where listed.calendar = 'project-quarter'
        )
)

select
    aged.indicator,
    aged.happened_on,
    aged.kind,
    aged.person_key,
    cast(aged.person_key as text) as person,
    coalesce(aged.partner, 'unknown') as partner,
    coalesce(municipality.belfiore_code, 'unknown') as municipality,
    coalesce(aged.area, 'unknown') as area,
    aged.is_health,
    aged.sex,
    staff.age_band(aged.first_on, aged.birth_year) as age_band,
    aged.citizenship_group,
    aged.is_citizenship_known,
    aged.is_outside_target,
    aged.delivery_key,
    aged.source_row
from aged
inner join mart.dim_municipality as municipality on aged.municipality_key = municipality.municipality_key;
comment on view staff.indicator_service is
'One row per indicator of the fund and service, application, gain of a level or answer of a known person that makes the person count for it (reference.service_indicator, reference.need_indicator). From the project''s first day on. A referral counts when the person was seen. age_band is that of the first day that counts, for the indicator or the one above it. Of what is about health the area alone is told.';
--rollback drop view staff.indicator_service;

--changeset warehouse:view-staff-indicator-value runOnChange:true
create or replace view staff.indicator_value as
select
    counted.counted_on,
    indicator.indicator,
    counted.period,
    counted.value,
    counted.version,
    counted.document_name as document,
    cast(null as bigint) as delivery_key,
    cast(null as bigint) as source_row
from mart.fact_indicator_value as counted
inner join mart.dim_indicator as indicator on counted.indicator_key = indicator.indicator_key;
comment on view staff.indicator_value is
'One row per indicator that people count by hand and quarter (mart.fact_indicator_value), with the name of the document that supports it. It is entered in the pages, and comes from no delivery.';
--rollback drop view staff.indicator_value;

--changeset warehouse:view-staff-indicator-target runOnChange:true
create or replace view staff.indicator_target as
select
    indicator.indicator,
    target.calendar,
    target.period,
    listed.ends_on,
    target.version,
    target.value,
    target.valid_from,
    target.valid_to,
    target.is_current
from mart.fact_target as target
inner join mart.dim_indicator as indicator on target.indicator_key = indicator.indicator_key
inner join reference.calendar_period as listed on target.calendar = listed.calendar and target.period = listed.period;
comment on view staff.indicator_target is
'One row per indicator of the fund, period and version of the value to be reached, counted from the beginning, by the period''s end (ends_on). Of the versions that hold, the latest period is the target, the others are milestones.';
--rollback drop view staff.indicator_target;
