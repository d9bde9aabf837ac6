-- One row per answer of one person to one question, about a referral or about the desk itself.
select
    xxhash64('survey-answer', 'polo-desk', cast(survey.answer_id as string)) as answer_key,
    survey.answered_on, survey.question_code as question, survey.answer,
    survey.person_key, coalesce(person.person_version_key, 0) as person_version_key,
    -- Of nothing, too, there is a hash.
    if(survey.referral_id is null, 0, xxhash64('referral', 'polo-desk', cast(survey.referral_id as string)))
        as referral_key,
    coalesce(organization.organization_key, 0) as organization_key,
    coalesce(service.service_key, 0) as service_key,
    survey.delivery_key, survey.source_row, survey.source_item
from polo_desk_survey as survey
left join polo_desk_referral as referral on referral.referral_id = survey.referral_id
left join dim_person as person
    on person.person_key = survey.person_key
    and survey.answered_on between person.valid_from and person.valid_to
left join dim_organization as organization
    on organization.organization_code = if(survey.referral_id is null, 'polo', referral.provider)
left join dim_service as service
    on service.service = referral.service
    and survey.answered_on between service.valid_from and service.valid_to
