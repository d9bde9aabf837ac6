--liquibase formatted sql

--changeset warehouse:ops-pull
create table ops.pull (
    feed         text primary key references reference.feed,
    watermark    timestamptz,
    server_time  timestamptz not null,
    pulled_at    timestamptz not null,
    delivered_at timestamptz,
    check (delivered_at <= pulled_at)
);
comment on table ops.pull is
'One row per feed that is pulled: up to which moment of the partner''s clock its changes were fetched (watermark; null: not yet), the partner''s own time when the last pull began, and our time of the last pull and of the last one that brought rows.';
--rollback drop table ops.pull;
