--liquibase formatted sql

--changeset warehouse:mart-dim-local-service
create table mart.dim_local_service (
    local_service_key bigint  primary key,
    local_service     text,
    name              text,
    provider          text    references reference.organization,
    service           text    references reference.service,
    area              text    references reference.service_area,
    kind              text    check (kind in ('public', 'private-social', 'private')),
    address           text,
    municipality      text,
    languages         text,
    capacity          integer check (capacity >= 0),
    needs             text,
    is_open           boolean not null,
    valid_from        date    not null,
    valid_to          date    not null,
    is_current        boolean not null,
    check (valid_from <= valid_to),
    check (is_current = (valid_to = date '9999-12-31')),
    check ((local_service_key = 0) = (local_service is null)),
    check (local_service is not null or not is_open),
    unique (local_service, valid_from) deferrable initially deferred,
    constraint dim_local_service_current exclude (local_service with =) where (is_current) deferrable initially deferred
);
create table mart.bridge_local_service_need (
    local_service_key bigint not null references mart.dim_local_service,
    need              text   not null references reference.need,
    primary key (local_service_key, need)
);
create index bridge_local_service_need_need on mart.bridge_local_service_need (need);
comment on table mart.dim_local_service is
'One row per service of the desk''s directory (local_service, its number there) and version; 0 is not known. A version holds from the day on which the directory was delivered with it, the first one from the beginning; valid_to is the last day, 9999-12-31 when open. Versions of a service leave no day out and do not overlap: is_open tells whether it was open. service is of the common nomenclature; municipality is a Belfiore code; languages (ISO 639-3) and needs are lists with commas; capacity is persons in a month.';
comment on table mart.bridge_local_service_need is
'One row per version of a local service and need that it answers, as in its list of needs.';
--rollback drop table mart.bridge_local_service_need; drop table mart.dim_local_service;

--changeset warehouse:mart-fact-need
create table mart.fact_need (
    expressed_need_key       bigint  primary key,
    expressed_on             date    not null check (expressed_on between date '2010-01-01' and date '2030-12-31'),
    matched_on               date    check (matched_on <= date '2030-12-31'),
    matched_by               text    check (matched_by in ('referral', 'service', 'contact')),
    met_on                   date    check (met_on <= date '2030-12-31'),
    withdrawn_on             date    check (withdrawn_on <= date '2030-12-31'),
    status                   text    not null check (status in ('open', 'matched', 'met', 'withdrawn')),
    days_to_match            integer,
    days_to_meet             integer,
    person_key               bigint  not null,
    person_version_key       bigint  not null references mart.dim_person,
    need_key                 bigint  not null references mart.dim_need,
    is_health                boolean not null,
    organization_key         bigint  not null references mart.dim_organization,
    municipality_key         bigint  not null references mart.dim_municipality,
    met_by_local_service_key bigint  not null references mart.dim_local_service,
    language                 char(3) references reference.language,
    delivery_key             bigint  not null references ops.delivery,
    source_row               bigint  not null,
    source_item              integer not null,
    check (expressed_on <= matched_on),
    check (expressed_on <= met_on),
    check (expressed_on <= withdrawn_on),
    check (matched_on <= coalesce(met_on, withdrawn_on)),
    check (num_nonnulls(met_on, withdrawn_on) <= 1),
    check ((matched_on is null) = (matched_by is null)),
    check ((status = 'met') = (met_on is not null)),
    check ((status = 'withdrawn') = (withdrawn_on is not null)),
    check (status <> 'matched' or matched_on is not null),
    check (status <> 'open' or matched_on is null),
    check (days_to_match is not distinct from matched_on - expressed_on),
    check (days_to_meet is not distinct from met_on - expressed_on),
    check (met_by_local_service_key = 0 or met_on is not null)
);
create index fact_need_person on mart.fact_need (person_version_key);
create index fact_need_day on mart.fact_need (expressed_on);
comment on table mart.fact_need is
'One row per need that one person expressed, at the desk or in a social case: expressed, matched, met or withdrawn. Person 0 is nobody known. matched_on is the day of the first referral or service that names the need; else of the first contact of the person, with any partner, within 365 days, with a service that answers it (reference.need_service); else of the service that met it. Days are whole days from expressed_on, blank until then.';
--rollback drop table mart.fact_need;

--changeset warehouse:mart-fact-referral
create table mart.fact_referral (
    referral_key              bigint  primary key,
    sent_on                   date    not null check (sent_on between date '2010-01-01' and date '2030-12-31'),
    accepted_on               date    check (accepted_on between sent_on and date '2030-12-31'),
    appointed_on              date    check (appointed_on between sent_on and date '2030-12-31'),
    first_appointment_on      date    check (first_appointment_on between sent_on and date '2030-12-31'),
    is_no_show                boolean,
    seen_on                   date    check (seen_on between sent_on and date '2030-12-31'),
    closed_on                 date    check (closed_on between sent_on and date '2030-12-31'),
    outcome                   text    check (outcome in ('positive', 'negative', 'refused', 'withdrawn', 'applied')),
    state                     text    not null,
    is_accepted               boolean not null,
    is_seen                   boolean not null,
    went_back                 boolean not null,
    event_count               integer not null check (event_count >= 0),
    days_to_first_appointment integer,
    days_open                 integer,
    person_key                bigint  not null,
    person_version_key        bigint  not null references mart.dim_person,
    sender_organization_key   bigint  not null references mart.dim_organization,
    provider_organization_key bigint  not null references mart.dim_organization,
    local_service_key         bigint  not null references mart.dim_local_service,
    service_key               bigint  not null references mart.dim_service,
    is_health                 boolean not null,
    expressed_need_key        bigint  not null,
    municipality_key          bigint  not null references mart.dim_municipality,
    delivery_key              bigint  not null references ops.delivery,
    source_row                bigint  not null,
    source_item               integer not null,
    check (is_no_show is null or first_appointment_on is not null),
    check (is_health or (closed_on is null) = (outcome is null)),
    check (not is_health or (outcome is null and local_service_key = 0 and (closed_on is null) = (state <> 'closed'))),
    constraint fact_referral_state check (
        case outcome
            when 'positive' then state = 'closed-positive'
            when 'applied' then state = 'closed-positive'
            when 'negative' then state = 'closed-negative'
            when 'refused' then state = 'refused'
            when 'withdrawn' then state = 'withdrawn'
            else state in ('sent', 'accepted', 'appointed', 'no-show', 'seen') or (is_health and state = 'closed')
        end
    ),
    check (is_accepted or (accepted_on is null and appointed_on is null and first_appointment_on is null)),
    check (is_accepted or state not in ('closed-positive', 'closed-negative')),
    check (is_seen or (seen_on is null and state <> 'closed-positive')),
    check (days_to_first_appointment is not distinct from first_appointment_on - sent_on),
    check (days_open is not distinct from closed_on - sent_on)
);
create index fact_referral_person on mart.fact_referral (person_version_key);
create index fact_referral_day on mart.fact_referral (sent_on);
create index fact_referral_need on mart.fact_referral (expressed_need_key);
comment on table mart.fact_referral is
'One row per referral that the desk sent, of one person to one local service, and how far it has come. The day of a state is that of its first event, no day lies before the sending. is_accepted and is_seen also hold where a later state says so and no day is told. expressed_need_key is the need of mart.fact_need, 0 for none; that row may be missing. Days are whole days from sent_on, blank until then.';
comment on column mart.fact_referral.went_back is
'Its events do not follow the usual order: one before the sending, an earlier state after a later one, another one after a final one, or a final one other than the outcome; or it was closed or had its appointment before the sending.';
comment on column mart.fact_referral.is_health is 'The service or the need is about health: told by area only, without the local service, and of its end only that it is closed.';
--rollback drop table mart.fact_referral;

--changeset warehouse:mart-fact-survey-answer
create table mart.fact_survey_answer (
    answer_key         bigint  primary key,
    answered_on        date    not null check (answered_on between date '2010-01-01' and date '2030-12-31'),
    question           text    not null check (question in ('helpful', 'understood', 'respected', 'waiting', 'recommend')),
    answer             text    not null check (answer in ('yes', 'partly', 'no', 'none')),
    person_key         bigint  not null,
    person_version_key bigint  not null references mart.dim_person,
    referral_key       bigint  not null,
    organization_key   bigint  not null references mart.dim_organization,
    service_key        bigint  not null references mart.dim_service,
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null,
    check (referral_key <> 0 or service_key = 0)
);
create index fact_survey_answer_person on mart.fact_survey_answer (person_version_key);
create index fact_survey_answer_day on mart.fact_survey_answer (answered_on);
comment on table mart.fact_survey_answer is
'One row per answer of one person to one question; none is who would not say. referral_key is the referral of mart.fact_referral that the answer is about, whose row may be missing, or 0 for the desk itself. organization_key and service_key are what the answer is about: the provider and the service of the referral, or the desk; 0 is not known.';
--rollback drop table mart.fact_survey_answer;
