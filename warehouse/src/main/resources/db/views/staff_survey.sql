--liquibase formatted sql

--changeset warehouse:view-staff-survey-answer runOnChange:true
create or replace view staff.survey_answer as
select
    answer.answered_on,
    answer.question,
    answer.answer,
    cast(nullif(answer.person_key, 0) as text) as person,
    coalesce(organization.organization_code, 'unknown') as partner,
    case when referral.is_health or service.is_health then 'health' else coalesce(service.area, 'unknown') end as area,
    coalesce(referral.is_health, false) or service.is_health as is_health,
    beneficiary.is_citizenship_known,
    beneficiary.is_outside_target,
    answer.delivery_key,
    answer.source_row
from mart.fact_survey_answer as answer
inner join staff.beneficiary as beneficiary on answer.person_version_key = beneficiary.person_version_key
inner join mart.dim_organization as organization on answer.organization_key = organization.organization_key
inner join mart.dim_service as service on answer.service_key = service.service_key
left join mart.fact_referral as referral on answer.referral_key = referral.referral_key and answer.referral_key <> 0;
comment on view staff.survey_answer is
'One row per answer of a person to a question (mart.fact_survey_answer), about a provider or the desk. Area unknown is the desk itself. Of what is about health the area alone is told.';
--rollback drop view staff.survey_answer;
