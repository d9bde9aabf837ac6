select dim_date.quarter_period as period, count(distinct fact_survey_answer.person_key) as value
from mart.fact_survey_answer
join mart.dim_date on dim_date.date_key = fact_survey_answer.answered_on
join mart.dim_person on dim_person.person_version_key = fact_survey_answer.person_version_key
left join mart.dim_country on dim_country.iso3 = dim_person.citizenship
where coalesce(dim_country.is_third_country, true)
    and fact_survey_answer.person_key <> 0 and dim_date.date_key >= (select min(starts_on) from mart.dim_project)
    and question = 'helpful' and answer = 'yes'
group by dim_date.quarter_period
