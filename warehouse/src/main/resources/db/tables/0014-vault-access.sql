--liquibase formatted sql

--changeset warehouse:app-vault-access
create table app.vault_access (
    access_key   bigint generated always as identity primary key,
    accessed_at  timestamptz not null default now(),
    accessed_by  text not null check (length(accessed_by) between 1 and 100),
    purpose      text not null check (length(purpose) between 1 and 100),
    what         text not null check (length(what) between 1 and 1000),
    record_count integer not null check (record_count >= 0)
);
create index vault_access_time on app.vault_access (accessed_at);
comment on table app.vault_access is
'One row per time that somebody had records of persons opened, never changed: who, what for, how many, and which, by keys and never by a value.';
--rollback drop table app.vault_access;
