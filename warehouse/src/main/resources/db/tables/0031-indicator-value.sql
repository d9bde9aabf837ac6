--liquibase formatted sql

--changeset warehouse:app-indicator-value
create table app.indicator_value (
    value_key       bigint      generated always as identity primary key,
    indicator       text        not null references reference.indicator,
    calendar        text        not null default 'quarter' check (calendar = 'quarter'),
    period          text        not null,
    version         integer     not null check (version > 0),
    value           numeric(14, 2) not null check (value >= 0),
    comment         text        check (length(comment) between 1 and 500),
    document_name   text        not null check (length(document_name) between 1 and 200),
    document_type   text        not null,
    document_sha256 char(64)    not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
    document        bytea       not null check (octet_length(document) between 1 and 10485760),
    account_key     bigint      not null references app.account,
    entered_at      timestamptz not null default now(),
    constraint indicator_value_period foreign key (calendar, period) references reference.calendar_period,
    constraint indicator_value_version unique (indicator, period, version)
);
alter table app.indicator_value alter column document set storage external;
comment on table app.indicator_value is
'One row per indicator that people count by hand, quarter, and version of what was reached in the quarter, with the document that supports it. The highest version holds; rows are never changed. Documents name no person.';
--rollback drop table app.indicator_value;

--changeset warehouse:mart-fact-indicator-value
create table mart.fact_indicator_value (
    indicator_value_key bigint  primary key,
    indicator_key       bigint  not null references mart.dim_indicator,
    period              text    not null,
    counted_on          date    not null check (counted_on between date '2010-01-01' and date '2030-12-31'),
    version             integer not null,
    value               numeric(14, 2) not null check (value >= 0),
    document_name       text    not null,
    document_sha256     text    not null
);
create index fact_indicator_value_day on mart.fact_indicator_value (counted_on);
comment on table mart.fact_indicator_value is
'One row per indicator that people count by hand and quarter: what was reached in the quarter, in its highest version, counted on the last day of the quarter; the document that supports it. Values of several quarters add up.';
--rollback drop table mart.fact_indicator_value;
