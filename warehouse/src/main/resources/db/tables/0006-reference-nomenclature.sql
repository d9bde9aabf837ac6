--liquibase formatted sql

--changeset warehouse:reference-service-area
create table reference.service_area (
    service_area text    primary key,
    position     integer not null unique,
    name_it      text    not null,
    name_en      text    not null
);
comment on table reference.service_area is 'One row per area of needs and services.';
--rollback drop table reference.service_area;

--changeset warehouse:reference-indicator
create table reference.indicator (
    indicator            text    primary key,
    period               text    not null check (period in ('2014-2020', '2021-2027')),
    unit                 text    not null,
    parent_code          text    references reference.indicator,
    is_by_age_and_gender boolean not null,
    wording_it           text    not null,
    wording_en           text    not null
);
comment on table reference.indicator is
'One row per indicator of the fund that the warehouse reports; wording_en is the regulation''s. A parent is its own distinct count, never the sum of its children.';
--rollback drop table reference.indicator;

--changeset warehouse:reference-need
create table reference.need (
    need      text    primary key,
    area      text    not null references reference.service_area,
    is_health boolean not null,
    check (starts_with(need, area || '.')),
    check (is_health or area <> 'health')
);
create table reference.need_version (
    need          text    not null references reference.need,
    version       integer not null,
    valid_from    date    not null,
    valid_to      date    not null,
    name_it       text    not null,
    name_en       text    not null,
    definition_it text    not null,
    definition_en text    not null,
    is_current    boolean not null generated always as (valid_to = date '9999-12-31') stored,
    primary key (need, version),
    unique (need, valid_from),
    check (valid_from < valid_to)
);
create unique index need_version_current on reference.need_version (need) where is_current;
create table reference.need_indicator (
    need       text not null references reference.need,
    indicator  text not null references reference.indicator,
    valid_from date not null,
    valid_to   date not null,
    primary key (need, indicator, valid_from),
    check (valid_from < valid_to)
);
comment on table reference.need is
'One row per need of the common nomenclature. What a code stands for never changes; of needs with is_health only the area may be shown.';
comment on table reference.need_version is
'One row per need and version of its wording. valid_to is exclusive, 9999-12-31 when open; a need without a current version is no longer recorded.';
comment on table reference.need_indicator is 'One row per need, indicator that it counts for, and period.';
--rollback drop table reference.need_indicator; drop table reference.need_version; drop table reference.need;

--changeset warehouse:reference-service
create table reference.service (
    service   text    primary key,
    area      text    not null references reference.service_area,
    is_health boolean not null,
    check (starts_with(service, area || '.')),
    check (is_health or area <> 'health')
);
create table reference.service_version (
    service       text    not null references reference.service,
    version       integer not null,
    valid_from    date    not null,
    valid_to      date    not null,
    name_it       text    not null,
    name_en       text    not null,
    definition_it text    not null,
    definition_en text    not null,
    is_current    boolean not null generated always as (valid_to = date '9999-12-31') stored,
    primary key (service, version),
    unique (service, valid_from),
    check (valid_from < valid_to)
);
create unique index service_version_current on reference.service_version (service) where is_current;
create table reference.service_indicator (
    service    text not null references reference.service,
    indicator  text not null references reference.indicator,
    valid_from date not null,
    valid_to   date not null,
    primary key (service, indicator, valid_from),
    check (valid_from < valid_to)
);
comment on table reference.service is
'One row per service of the common nomenclature. What a code stands for never changes; of services with is_health only the area may be shown.';
comment on table reference.service_version is
'One row per service and version of its wording. valid_to is exclusive, 9999-12-31 when open; a service without a current version is no longer recorded.';
comment on table reference.service_indicator is 'One row per service, indicator that it counts for, and period.';
--rollback drop table reference.service_indicator; drop table reference.service_version; drop table reference.service;

--changeset warehouse:reference-need-service
create table reference.need_service (
    need    text not null references reference.need,
    service text not null references reference.service,
    primary key (need, service)
);
comment on table reference.need_service is 'One row per need and service that answers it.';
--rollback drop table reference.need_service;

--changeset warehouse:reference-crosswalk
create table reference.need_crosswalk (
    partner       text not null references reference.organization,
    partner_code  text not null,
    valid_from    date not null,
    valid_to      date not null,
    need          text not null references reference.need,
    partner_label text not null,
    primary key (partner, partner_code, valid_from),
    check (valid_from < valid_to)
);
create table reference.service_crosswalk (
    partner       text not null references reference.organization,
    partner_code  text not null,
    valid_from    date not null,
    valid_to      date not null,
    service       text not null references reference.service,
    partner_label text not null,
    primary key (partner, partner_code, valid_from),
    check (valid_from < valid_to)
);
comment on table reference.need_crosswalk is
'One row per partner, own code for a need, and period in which it meant that need; valid_to is exclusive, 9999-12-31 when open.';
comment on table reference.service_crosswalk is
'One row per partner, own code for a service, and period in which it meant that service; valid_to is exclusive, 9999-12-31 when open.';
--rollback drop table reference.service_crosswalk; drop table reference.need_crosswalk;

--changeset warehouse:reference-language
create table reference.language (
    language char(3) primary key,
    iso639_1 char(2) unique,
    name_it  text    not null,
    name_en  text    not null
);
create table reference.language_level (
    language_level text    primary key,
    position       integer not null unique,
    name_it        text    not null,
    name_en        text    not null
);
comment on table reference.language is 'One row per language that persons speak (ISO 639-3).';
comment on table reference.language_level is
'One row per level of the Common European Framework; position counts the levels from 0, which is before A1.';
--rollback drop table reference.language_level; drop table reference.language;

--changeset warehouse:reference-stay-and-placement
create table reference.stay_exit_reason (
    stay_exit_reason text    primary key,
    is_transfer      boolean not null,
    name_it          text    not null,
    name_en          text    not null
);
create table reference.placement_kind (
    placement_kind  text primary key,
    placement_group text not null check (placement_group in ('work', 'housing', 'training')),
    name_it         text not null,
    name_en         text not null
);
create table reference.placement_outcome (
    placement_outcome text    primary key,
    is_positive       boolean not null,
    name_it           text    not null,
    name_en           text    not null
);
comment on table reference.stay_exit_reason is 'One row per reason for which a guest leaves a centre; a transfer is an exit followed by an entry.';
comment on table reference.placement_kind is 'One row per kind of placement.';
comment on table reference.placement_outcome is 'One row per outcome of a placement.';
--rollback drop table reference.placement_outcome; drop table reference.placement_kind; drop table reference.stay_exit_reason;

--changeset warehouse:reference-referral-state
create table reference.referral_state (
    referral_state text    primary key,
    position       integer not null unique,
    is_final       boolean not null,
    is_positive    boolean not null,
    name_it        text    not null,
    name_en        text    not null
);
comment on table reference.referral_state is 'One row per state of a referral, in the order in which they usually follow.';
--rollback drop table reference.referral_state;

--changeset warehouse:reference-tool-and-expense
create table reference.tool_kind (
    tool_kind text primary key,
    name_it   text not null,
    name_en   text not null
);
create table reference.expense_heading (
    expense_heading text    primary key,
    budget_code     text    not null unique,
    is_direct       boolean not null,
    name_it         text    not null,
    name_en         text    not null
);
comment on table reference.tool_kind is 'One row per kind of protocol, plan or tool for integration.';
comment on table reference.expense_heading is 'One row per cost heading of the fund''s budget.';
--rollback drop table reference.expense_heading; drop table reference.tool_kind;

--changeset warehouse:reference-checklist
create table reference.checklist_version (
    checklist_version text primary key,
    valid_from        date not null,
    valid_to          date not null,
    name_it           text not null,
    name_en           text not null,
    check (valid_from < valid_to)
);
create table reference.checklist_section (
    section        integer primary key,
    first_standard integer not null,
    last_standard  integer not null,
    name_it        text    not null,
    name_en        text    not null,
    check (first_standard <= last_standard)
);
create table reference.checklist_item (
    checklist_version text    not null references reference.checklist_version,
    item              text    not null,
    section           integer not null references reference.checklist_section,
    standard          integer not null,
    weight            integer not null check (weight > 0),
    is_critical       boolean not null,
    alternative_group text,
    text_it           text    not null,
    text_en           text    not null,
    primary key (checklist_version, item)
);
comment on table reference.checklist_version is
'One row per version of the inspection checklist; valid_to is exclusive, 9999-12-31 when open.';
comment on table reference.checklist_section is 'One row per section of the European guidance on reception conditions (2016), with the standards it holds.';
comment on table reference.checklist_item is
'One row per version and item of the checklist. A standard is met when all its items are; of items with the same alternative_group one is enough.';
--rollback drop table reference.checklist_item; drop table reference.checklist_section; drop table reference.checklist_version;
