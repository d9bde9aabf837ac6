--liquibase formatted sql

--changeset warehouse:app-council-action
create table app.council_action (
    council_action    integer     not null check (council_action > 0),
    version           integer     not null check (version > 0),
    title             text        not null check (length(title) between 3 and 300),
    organization_code text        not null references reference.organization,
    decided_on        date        not null check (decided_on between date '2010-01-01' and date '2030-12-31'),
    due_on            date        not null check (due_on <= date '2030-12-31'),
    done_on           date        check (done_on <= date '2030-12-31'),
    is_withdrawn      boolean     not null,
    account_key       bigint      not null references app.account,
    entered_at        timestamptz not null default now(),
    primary key (council_action, version),
    constraint council_action_due check (decided_on <= due_on),
    constraint council_action_done check (decided_on <= done_on),
    constraint council_action_withdrawn check (not is_withdrawn or done_on is null)
);
comment on table app.council_action is
'One row per action on which the Consiglio Territoriale decided and version of it: the highest version holds, rows are never changed. Owned by an organisation; the title names no person.';
--rollback drop table app.council_action;

--changeset warehouse:app-indicator-target
create table app.indicator_target (
    target_key  bigint      generated always as identity primary key,
    indicator   text        references reference.indicator,
    kpi         text        check (kpi ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    calendar    text        not null,
    period      text        not null,
    version     integer     not null check (version > 0),
    value       numeric(14, 2) not null check (value >= 0),
    valid_from  date        not null check (valid_from between date '2010-01-01' and date '2030-12-31'),
    account_key bigint      not null references app.account,
    entered_at  timestamptz not null default now(),
    constraint indicator_target_measure check (num_nonnulls(indicator, kpi) = 1),
    constraint indicator_target_period foreign key (calendar, period) references reference.calendar_period,
    constraint indicator_target_version unique nulls not distinct (indicator, kpi, calendar, period, version)
);
comment on table app.indicator_target is
'One row per indicator of the fund or KPI, period of a calendar, and version of the value to be reached by the period''s end. A version holds from valid_from until the next one; rows are never changed.';
--rollback drop table app.indicator_target;

--changeset warehouse:mart-fact-council-action
create table mart.fact_council_action (
    council_action_key bigint  primary key,
    council_action     integer not null,
    version            integer not null,
    title              text    not null,
    organization_key   bigint  not null references mart.dim_organization,
    decided_on         date    not null check (decided_on between date '2010-01-01' and date '2030-12-31'),
    due_on             date    not null,
    done_on            date,
    check (decided_on <= due_on),
    check (decided_on <= done_on)
);
create index fact_council_action_day on mart.fact_council_action (decided_on);
comment on table mart.fact_council_action is
'One row per action of the Consiglio Territoriale, in its highest version: decided, due, done (null while it is not). The organisation is the one that owns it. Actions that were withdrawn have no row.';
--rollback drop table mart.fact_council_action;

--changeset warehouse:mart-fact-target
create table mart.fact_target (
    target_key    bigint  primary key,
    indicator_key bigint  references mart.dim_indicator,
    kpi           text,
    calendar      text    not null,
    period        text    not null,
    version       integer not null,
    value         numeric(14, 2) not null check (value >= 0),
    valid_from    date    not null check (valid_from between date '2010-01-01' and date '2030-12-31'),
    valid_to      date    not null check (valid_to >= valid_from - 1),
    is_current    boolean not null,
    check (num_nonnulls(indicator_key, kpi) = 1),
    check (is_current = (valid_to = date '9999-12-31'))
);
comment on table mart.fact_target is
'One row per indicator of the fund or KPI, period of a calendar, and version of the value to be reached by the period''s end. valid_to is the last day, 9999-12-31 for the latest version; one that was replaced on its first day ends the day before it. Values of several versions are never summed.';
--rollback drop table mart.fact_target;
