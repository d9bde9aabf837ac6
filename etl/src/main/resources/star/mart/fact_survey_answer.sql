-- One row per answer of one person to one question, about a referral or about the help desk itself.
select
    xxhash64('polo-desk', survey.record_key) as answer_key, survey.answered_on, survey.person_key,
    coalesce(person.person_version_key, 0) as person_version_key, organization.organization_key,
    survey.question_code as question, survey.answer,
    coalesce(xxhash64('polo-desk', referral.record_key), 0) as referral_key,
    survey.delivery_key, survey.source_row, survey.source_item
from polo_desk_survey as survey
left join polo_desk_referral as referral on referral.referral_id = survey.referral_id
left join dim_person as person
    on person.person_key = survey.person_key
    and survey.answered_on between person.valid_from and person.valid_to
join dim_organization as organization on organization.organization_code = 'polo'
