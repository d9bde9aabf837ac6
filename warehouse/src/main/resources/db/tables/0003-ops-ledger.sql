--liquibase formatted sql

--changeset warehouse:ops-run
create table ops.run (
    run_id      bigint generated always as identity primary key,
    started_at  timestamptz not null,
    finished_at timestamptz,
    outcome     text not null check (outcome in ('running', 'published', 'unchanged', 'failed')),
    failure     text,
    check ((outcome = 'running') = (finished_at is null)),
    check ((outcome = 'failed') = (failure is not null))
);
comment on table ops.run is 'One row per execution of the pipeline.';
--rollback drop table ops.run;

--changeset warehouse:ops-delivery
create table ops.delivery (
    delivery_key     bigint primary key,
    delivery_id      char(64) not null check (delivery_id ~ '^[0-9a-f]{64}$'),
    feed             text not null references reference.feed,
    file_name        text not null,
    origin           text not null,
    byte_count       bigint not null check (byte_count >= 0),
    received_at      timestamptz not null,
    contract_version text not null,
    status           text not null check (status in ('received', 'landed', 'conformed', 'published', 'unreadable')),
    problem_code     text,
    problem_it       text,
    problem_en       text,
    rows_read        bigint,
    rows_accepted    bigint,
    rows_rejected    bigint,
    rows_duplicate   bigint,
    rows_warned      bigint,
    covers_from      date,
    covers_to        date,
    run_id           bigint not null references ops.run,
    unique (feed, delivery_id),
    constraint delivery_adds_up check (rows_read = rows_accepted + rows_rejected + rows_duplicate),
    constraint delivery_counted check (status not in ('conformed', 'published') or rows_accepted + rows_rejected + rows_duplicate is not null),
    constraint delivery_problem check ((status = 'unreadable') = (problem_code is not null))
);
create index delivery_feed on ops.delivery (feed, received_at);
comment on table ops.delivery is
'One row per delivery, known by its feed and the SHA-256 of its bytes (delivery_id); delivery_key is the first 63 bits of a hash of both. read = accepted + rejected + duplicate.';
--rollback drop table ops.delivery;

--changeset warehouse:ops-delivery-reason
create table ops.delivery_reason (
    delivery_key bigint not null references ops.delivery on delete cascade,
    severity     text not null check (severity in ('reject', 'warn')),
    code         text not null,
    column_name  text not null,
    row_count    bigint not null check (row_count > 0),
    primary key (delivery_key, severity, code, column_name)
);
comment on table ops.delivery_reason is
'One row per delivery, reason and column: how many rows broke that rule. A row with two reasons counts in both.';
--rollback drop table ops.delivery_reason;

--changeset warehouse:ops-rule-check
create table ops.rule_check (
    feed         text not null references reference.feed,
    rule         text not null,
    severity     text not null check (severity in ('reject', 'warn')),
    name_it      text not null,
    name_en      text not null,
    checked      bigint not null check (checked >= 0),
    failed       bigint not null check (failed between 0 and checked),
    not_checked  bigint not null check (not_checked >= 0),
    example      text,
    primary key (feed, rule)
);
comment on table ops.rule_check is
'One row per rule over the whole feed (identities): how many groups were checked in the last run, how many failed, how many lacked a term.';
--rollback drop table ops.rule_check;

--changeset warehouse:ops-ledger-step
create table ops.ledger_step (
    run_id       bigint not null references ops.run on delete cascade,
    step         text not null,
    table_name   text not null,
    rows_read    bigint not null,
    rows_written bigint not null,
    lake_version bigint,
    took_ms      bigint not null,
    primary key (run_id, step, table_name)
);
comment on table ops.ledger_step is 'One row per step and table of a run: what it read and wrote, and the Delta version it left.';
--rollback drop table ops.ledger_step;

--changeset warehouse:ops-edition
create table ops.edition (
    edition_number bigint primary key check (edition_number > 0),
    run_id         bigint not null unique references ops.run,
    published_at   timestamptz not null,
    as_of          date not null,
    is_current     boolean not null
);
create unique index edition_current on ops.edition (is_current) where is_current;
create table ops.edition_table (
    edition_number bigint not null references ops.edition on delete cascade,
    table_name     text not null,
    row_count      bigint not null,
    lake_version   bigint not null,
    primary key (edition_number, table_name)
);
comment on table ops.edition is 'One row per publication of the star; as_of is the latest day that its data speak of.';
comment on table ops.edition_table is 'One row per edition and published table: its rows and the Delta version behind it.';
--rollback drop table ops.edition_table; drop table ops.edition;
