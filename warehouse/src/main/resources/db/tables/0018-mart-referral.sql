--liquibase formatted sql

--changeset warehouse:mart-local-service
create table mart.dim_local_service (
    local_service_key bigint  primary key,
    service_id        text,
    name              text,
    provider          text,
    service           text,
    area              text    references reference.service_area,
    kind              text    check (kind in ('pubblico', 'privato sociale', 'privato')),
    municipality      char(4),
    languages         text,
    capacity          integer check (capacity >= 0),
    valid_from        date    not null,
    valid_to          date    not null,
    is_current        boolean not null,
    check (valid_from <= valid_to),
    check ((local_service_key = 0) = (service_id is null)),
    unique (service_id, valid_from) deferrable initially deferred
);
create table mart.bridge_local_service_need (
    service_id text not null,
    need       text not null,
    primary key (service_id, need)
);
comment on table mart.dim_local_service is
'One row per service of the help desk''s directory and version; 0 is not known. What a delivery says otherwise holds from the day on which it came. valid_to is the last day, 9999-12-31 when open. capacity is persons a month.';
comment on table mart.bridge_local_service_need is 'One row per service of the help desk''s directory and need that it answers.';
--rollback drop table mart.bridge_local_service_need; drop table mart.dim_local_service;

--changeset warehouse:mart-fact-need
create table mart.fact_need (
    expressed_need_key       bigint  primary key,
    expressed_on             date    not null check (expressed_on between date '2010-01-01' and date '2030-12-31'),
    person_key               bigint  not null,
    person_version_key       bigint  not null references mart.dim_person,
    need_key                 bigint  not null references mart.dim_need,
    organization_key         bigint  not null references mart.dim_organization,
    municipality_key         bigint  not null references mart.dim_municipality,
    language                 char(3) references reference.language,
    matched_on               date,
    matched_by               text    check (matched_by in ('referral', 'service', 'contact')),
    met_on                   date    check (met_on >= expressed_on),
    met_by_local_service_key bigint  not null references mart.dim_local_service,
    withdrawn_on             date    check (withdrawn_on >= expressed_on),
    status                   text    not null check (status in ('open', 'matched', 'met', 'withdrawn')),
    days_to_match            integer check (days_to_match >= 0),
    days_to_meet             integer check (days_to_meet >= 0),
    delivery_key             bigint  not null references ops.delivery,
    source_row               bigint  not null,
    source_item              integer not null,
    check ((matched_on is null) = (matched_by is null)),
    check (met_on is null or withdrawn_on is null),
    check ((met_on is not null) = (status = 'met'))
);
create index fact_need_person on mart.fact_need (person_version_key);
create index fact_need_day on mart.fact_need (expressed_on);
comment on table mart.fact_need is
'One row per need that one person expressed: expressed, matched (first referral or service for it, else first contact of the person within a year by a service that answers it), met or withdrawn. Days are whole days; days_to_match is null where the match is told for a day before. Needs of health are told by area.';
--rollback drop table mart.fact_need;

--changeset warehouse:mart-fact-referral
create table mart.fact_referral (
    referral_key              bigint  primary key,
    sent_on                   date    not null check (sent_on between date '2010-01-01' and date '2030-12-31'),
    person_key                bigint  not null,
    person_version_key        bigint  not null references mart.dim_person,
    sender_organization_key   bigint  not null references mart.dim_organization,
    provider_organization_key bigint  not null references mart.dim_organization,
    local_service_key         bigint  not null references mart.dim_local_service,
    service_key               bigint  not null references mart.dim_service,
    municipality_key          bigint  not null references mart.dim_municipality,
    expressed_need_key        bigint  not null,
    accepted_on               date,
    appointed_on              date,
    first_appointment_on      date,
    is_no_show                boolean not null,
    seen_on                   date,
    closed_on                 date,
    outcome                   text    check (outcome in ('positive', 'negative', 'refused', 'withdrawn', 'applied')),
    state                     text    not null check (state in (
        'sent', 'accepted', 'appointed', 'no-show', 'seen', 'closed-positive', 'closed-negative', 'refused',
        'withdrawn', 'closed')),
    went_back                 boolean not null,
    is_out_of_order           boolean not null,
    event_count               integer not null check (event_count >= 0),
    days_to_first_appointment integer check (days_to_first_appointment >= 0),
    days_to_close             integer check (days_to_close >= 0),
    delivery_key              bigint  not null references ops.delivery,
    source_row                bigint  not null,
    source_item               integer not null
);
create index fact_referral_person on mart.fact_referral (person_version_key);
create index fact_referral_day on mart.fact_referral (sent_on);
comment on table mart.fact_referral is
'One row per referral of one person to one service: sent, accepted, first appointment, closed. A state counts from the first time it was reached; expressed_need_key is that of mart.fact_need, 0 for none. went_back: an earlier state was reached after a later one; is_out_of_order: something is told for a day before it was sent. Referrals for health are told by area and without outcome.';
--rollback drop table mart.fact_referral;

--changeset warehouse:mart-fact-survey-answer
create table mart.fact_survey_answer (
    answer_key         bigint  primary key,
    answered_on        date    not null check (answered_on between date '2010-01-01' and date '2030-12-31'),
    person_key         bigint  not null,
    person_version_key bigint  not null references mart.dim_person,
    organization_key   bigint  not null references mart.dim_organization,
    question           text    not null check (question in ('helpful', 'understood', 'respected', 'waiting', 'recommend')),
    answer             text    not null check (answer in ('yes', 'partly', 'no', 'none')),
    referral_key       bigint  not null,
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null
);
create index fact_survey_answer_person on mart.fact_survey_answer (person_version_key);
create index fact_survey_answer_day on mart.fact_survey_answer (answered_on);
comment on table mart.fact_survey_answer is
'One row per answer of one person to one question; referral_key is that of mart.fact_referral, 0 where it is about the help desk itself. The answer none was asked for and not given.';
--rollback drop table mart.fact_survey_answer;
