--liquibase formatted sql

--changeset warehouse:mart-project
create table mart.dim_project (
    project_key bigint  primary key,
    project     text    not null,
    version     integer not null,
    name_it     text    not null,
    name_en     text    not null,
    starts_on   date    not null,
    ends_on     date    not null check (ends_on > starts_on),
    is_current  boolean not null,
    unique (project, version) deferrable initially deferred
);
create table mart.dim_indicator (
    indicator_key        bigint  primary key,
    indicator            text    not null unique deferrable initially deferred,
    period               text    not null,
    unit                 text    not null,
    parent_code          text,
    is_by_age_and_gender boolean not null,
    wording_it           text    not null,
    wording_en           text    not null
);
comment on table mart.dim_project is 'One row per project and version of its dates.';
comment on table mart.dim_indicator is 'One row per indicator of the fund; a parent is its own distinct count, never the sum of its children.';
--rollback drop table mart.dim_indicator; drop table mart.dim_project;

--changeset warehouse:mart-training
create table mart.dim_operator (
    operator_key      bigint primary key,
    operator_code     text   unique deferrable initially deferred,
    sex               char(1) check (sex in ('F', 'M', 'X')),
    organization_name text,
    sector            text   check (sector in ('public', 'private')),
    check ((operator_key = 0) = (operator_code is null))
);
create table mart.fact_training_attendance (
    training_attendance_key bigint        primary key,
    held_on                 date          not null check (held_on between date '2010-01-01' and date '2030-12-31'),
    operator_key            bigint        not null references mart.dim_operator,
    event_code              text          not null,
    event_kind              text          not null check (event_kind in ('course', 'seminar', 'workshop', 'supervision')),
    hours                   numeric(6, 2) not null check (hours >= 0),
    is_useful               boolean,
    answered_on             date,
    uses_skills             boolean,
    follow_up_on            date,
    delivery_key            bigint        not null references ops.delivery,
    source_row              bigint        not null,
    source_item             integer       not null
);
create index fact_training_attendance_day on mart.fact_training_attendance (held_on);
comment on table mart.dim_operator is
'One row per operator who was trained, by the code that the Prefettura gave, as last told; 0 is not known. Operators are no linked persons.';
comment on table mart.fact_training_attendance is
'One row per operator in one event. is_useful is the answer at its end, uses_skills that of three months later; null was not answered.';
--rollback drop table mart.fact_training_attendance; drop table mart.dim_operator;

--changeset warehouse:mart-money
create table mart.fact_budget (
    budget_key       bigint         primary key,
    in_force_from    date           not null,
    in_force_to      date           not null check (in_force_to >= in_force_from - 1),
    version          integer        not null,
    organization_key bigint         not null references mart.dim_organization,
    expense_heading  text           not null references reference.expense_heading,
    amount_eur       numeric(14, 2) not null,
    eu_share_percent numeric(5, 2)  check (eu_share_percent between 0 and 100),
    is_current       boolean        not null,
    delivery_key     bigint         not null references ops.delivery,
    source_row       bigint         not null,
    source_item      integer        not null
);
create table mart.fact_expense (
    expense_key      bigint         primary key,
    period_from      date           not null,
    period_to        date           not null check (period_to between date '2010-01-01' and date '2030-12-31'),
    organization_key bigint         not null references mart.dim_organization,
    expense_heading  text           not null references reference.expense_heading,
    budget_version   integer,
    amount_eur       numeric(14, 2) not null,
    reported_eur     numeric(14, 2),
    reported_on      date,
    verified_eur     numeric(14, 2),
    verified_on      date,
    paid_eur         numeric(14, 2),
    paid_on          date,
    delivery_key     bigint         not null references ops.delivery,
    source_row       bigint         not null,
    source_item      integer        not null,
    check (period_from <= period_to)
);
create index fact_expense_day on mart.fact_expense (period_to);
comment on table mart.fact_budget is
'One row per cost heading, partner and version of the budget, in euro. A version is in force until the day before the next one: only one counts on a day; one that was replaced on its first day ends the day before it.';
comment on table mart.fact_expense is
'One row per expense line, in euro: spent, reported, verified, paid. budget_version is that in force at the end of the period; null before the first. Amounts below zero correct earlier ones.';
--rollback drop table mart.fact_expense; drop table mart.fact_budget;

--changeset warehouse:mart-tool
create table mart.fact_tool_in_place (
    tool_key              bigint  primary key,
    tool_id               text    not null,
    title                 text    not null,
    tool_kind             text    not null references reference.tool_kind,
    area                  text    references reference.service_area,
    partners              text    not null,
    is_with_civil_society boolean not null,
    signed_on             date    not null,
    in_force_from         date    not null,
    in_force_to           date,
    delivery_key          bigint  not null references ops.delivery,
    source_row            bigint  not null,
    source_item           integer not null
);
comment on table mart.fact_tool_in_place is
'One row per protocol, plan or tool for integration: signed, in force from, in force to (null when open). partners is as the Prefettura wrote it.';
--rollback drop table mart.fact_tool_in_place;
