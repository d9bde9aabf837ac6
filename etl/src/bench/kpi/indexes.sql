-- What somebody careful would add for questions of boards: each usual filter, then the day, then what is counted.
create index on mart.fact_service_contact (contacted_on) include (person_key, person_version_key, organization_key, service_key, municipality_key, kind);
create index on mart.fact_service_contact (municipality_key, contacted_on) include (person_key, person_version_key, organization_key, service_key, kind);
create index on mart.fact_service_contact (organization_key, contacted_on) include (person_key, person_version_key, municipality_key, service_key, kind);
create index on mart.fact_need (expressed_on) include (person_version_key, need_key, municipality_key, met_on, days_to_match);
create index on mart.fact_need (municipality_key, expressed_on) include (person_version_key, need_key, met_on, days_to_match);
create index on mart.fact_referral (sent_on) include (person_version_key, service_key, provider_organization_key, municipality_key, is_seen, state, days_to_first_appointment);
create index on mart.fact_enrolment (enrolled_on) include (person_key, person_version_key, municipality_key);
create index on mart.dim_person (person_version_key) include (sex, birth_year, citizenship);
vacuum analyze;
