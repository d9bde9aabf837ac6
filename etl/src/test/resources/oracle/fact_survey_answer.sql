-- Each answer with whom and what it is about.
select
    fact_survey_answer.answered_on, fact_survey_answer.question, fact_survey_answer.answer,
    greatest(fact_survey_answer.person_key, 0) as person_key,
    greatest(dim_person.person_key, 0) as version_of,
    fact_survey_answer.referral_key <> 0 as is_about_referral, fact_referral.sent_on,
    dim_organization.organization_code, dim_service.service
from mart.fact_survey_answer
join mart.dim_person on dim_person.person_version_key = fact_survey_answer.person_version_key
join mart.dim_organization on dim_organization.organization_key = fact_survey_answer.organization_key
join mart.dim_service on dim_service.service_key = fact_survey_answer.service_key
left join mart.fact_referral on fact_referral.referral_key = fact_survey_answer.referral_key
-- equals
select
    survey.answered_on::date, survey.question_code, survey.answer,
    greatest(register.person_key, 0), greatest(register.person_key, 0), survey.referral_id is not null,
    (referral.sent_at::timestamptz at time zone 'Europe/Rome')::date,
    case when survey.referral_id is null then 'polo' else referral.provider end, referral.service
from truth.polo_desk_survey as survey
left join truth.register on register.feed = 'polo-desk' and register.partner_id = survey.person_id
left join truth.polo_desk_referral as referral on referral.referral_id = survey.referral_id
