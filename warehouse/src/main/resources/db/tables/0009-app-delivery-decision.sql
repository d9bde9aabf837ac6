--liquibase formatted sql

--changeset warehouse:app-delivery-decision
create table app.delivery_decision (
    delivery_key bigint primary key,
    decision     text not null check (decision in ('accept', 'refuse')),
    reason       text not null check (length(reason) between 3 and 1000),
    account_key  bigint not null references app.account,
    decided_at   timestamptz not null
);
comment on table app.delivery_decision is
'One row per held delivery that a person decided on: accepted ones are read by the next run, refused ones are dropped. delivery_key is that of ops.delivery, whose rows the pipeline owns.';
--rollback drop table app.delivery_decision;
