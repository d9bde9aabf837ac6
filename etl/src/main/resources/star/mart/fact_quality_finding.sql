-- One row per rule and row of a fact that breaks it. The rules are about what figures need: whom a row is
-- about, of which age and gender, and of what service; rows that point to rows that are not there; and
-- what cannot have happened so. What registers say of one person and another register denies stands in
-- the findings of linking.
with partner as (
    select
        max(if(organization_code = 'nova', organization_key, null)) as nova,
        max(if(organization_code = 'cpia-bat', organization_key, null)) as cpia,
        max(if(organization_code = 'prefettura', organization_key, null)) as prefettura,
        max(if(organization_code = 'polo', organization_key, null)) as polo
    from dim_organization
),
about_person as (
    select
        'mart.fact_service_contact' as fact_table, contact_key as fact_key, contacted_on as found_on,
        organization_key, person_key, person_version_key, is_anonymous, service_key = 0 as is_uncoded,
        delivery_key, source_row, source_item
    from fact_service_contact
    union all
    select
        'mart.fact_need', expressed_need_key, expressed_on, organization_key, person_key, person_version_key,
        false, need_key = 0, delivery_key, source_row, source_item
    from fact_need
    union all
    select
        'mart.fact_referral', referral_key, sent_on, sender_organization_key, person_key, person_version_key,
        false, service_key = 0, delivery_key, source_row, source_item
    from fact_referral
    union all
    select
        'mart.fact_stay', stay_key, entered_on, nova, person_key, person_version_key, false, false, delivery_key,
        source_row, source_item
    from fact_stay
    cross join partner
    union all
    select
        'mart.fact_placement', placement_key, started_on, nova, person_key, person_version_key, false,
        service_key = 0, delivery_key, source_row, source_item
    from fact_placement
    cross join partner
    union all
    select
        'mart.fact_enrolment', enrolment_key, enrolled_on, cpia, person_key, person_version_key, false,
        service_key = 0, delivery_key, source_row, source_item
    from fact_enrolment
    cross join partner
),
of_person as (
    select
        explode(filter(array(
            if(fact.person_key > 0 and person.birth_year is null, 'age-unknown', null),
            if(fact.person_key > 0 and person.sex is null, 'gender-unknown', null),
            if(fact.person_key < 0, 'person-unregistered', null),
            if(fact.person_key = 0 and not fact.is_anonymous, 'person-unknown', null),
            if(fact.is_uncoded, 'code-unknown', null)
        ), rule -> rule is not null)) as rule,
        fact.fact_table, fact.fact_key, fact.found_on, fact.organization_key, fact.person_key,
        fact.delivery_key, fact.source_row, fact.source_item
    from about_person as fact
    join dim_person as person on person.person_version_key = fact.person_version_key
),
stay as (
    select
        *, max(coalesce(left_on, date '9999-12-31')) over (
            partition by person_key order by entered_on, stay_key
            rows between unbounded preceding and 1 preceding
        ) as left_before
    from fact_stay
),
finding as (
    select * from of_person
    union all
    select
        'order-unusual', 'mart.fact_referral', referral_key, sent_on, sender_organization_key, person_key,
        delivery_key, source_row, source_item
    from fact_referral
    where went_back
    union all
    select
        'need-missing', 'mart.fact_referral', referral_key, sent_on, sender_organization_key, person_key,
        delivery_key, source_row, source_item
    from fact_referral
    left anti join fact_need using (expressed_need_key)
    where expressed_need_key <> 0
    union all
    select
        'referral-missing', 'mart.fact_survey_answer', answer_key, answered_on, polo, person_key, delivery_key,
        source_row, source_item
    from fact_survey_answer
    left anti join fact_referral using (referral_key)
    cross join partner
    where referral_key <> 0
    union all
    select
        'enrolment-missing', 'mart.fact_attendance', attendance_key, attended_month, cpia, person_key,
        delivery_key, source_row, source_item
    from fact_attendance
    left anti join fact_enrolment using (person_key, course_key)
    cross join partner
    union all
    select
        'stays-overlap', 'mart.fact_stay', stay_key, entered_on, nova, person_key, delivery_key, source_row,
        source_item
    from stay
    cross join partner
    where person_key <> 0 and left_before > entered_on
    union all
    select
        if(centre.is_inferred, 'centre-unregistered', 'centre-closed'), 'mart.fact_stay', stay.stay_key,
        stay.entered_on, partner.nova, stay.person_key, stay.delivery_key, stay.source_row, stay.source_item
    from fact_stay as stay
    join dim_centre as centre on centre.centre_version_key = stay.centre_version_key
    cross join partner
    where centre.is_inferred or stay.entered_on not between centre.valid_from and centre.valid_to
    union all
    select
        'checklist-outdated', 'mart.fact_inspection', inspection_key, visited_on, prefettura, cast(0 as bigint),
        delivery_key, source_row, source_item
    from fact_inspection
    cross join partner
    where not is_version_valid
    union all
    select
        'visit-missing', 'mart.fact_nonconformity', nonconformity_key, found_on, prefettura, cast(0 as bigint),
        delivery_key, source_row, source_item
    from fact_nonconformity
    cross join partner
    where inspection_key = 0
)
select
    xxhash64('finding', rule, fact_table, fact_key) as finding_key, found_on, rule,
    rule not in ('order-unusual', 'need-missing', 'referral-missing', 'centre-closed', 'checklist-outdated')
        as touches_indicator,
    fact_table, fact_key, coalesce(organization_key, 0) as organization_key, person_key, delivery_key, source_row,
    source_item
from finding
