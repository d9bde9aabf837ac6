--liquibase formatted sql

--changeset warehouse:app-upload
create table app.upload (
    upload_id    uuid primary key,
    feed         text not null references reference.feed,
    account_key  bigint not null references app.account,
    file_name    text not null check (length(file_name) between 1 and 200),
    byte_count   bigint not null check (byte_count >= 0),
    sha256       char(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    checked_at   timestamptz not null,
    expires_at   timestamptz not null,
    state        text not null check (state in ('checked', 'delivered', 'dropped')),
    delivered_at timestamptz,
    corrects     char(64) check (corrects ~ '^[0-9a-f]{64}$'),
    report       jsonb not null,
    constraint upload_expiry check (checked_at < expires_at),
    constraint upload_delivered check ((state = 'delivered') = (delivered_at is not null))
);
create index upload_feed on app.upload (feed, sha256);
comment on table app.upload is
'One row per file that a partner had checked in the pages. Its bytes lie in a folder of the server until it is delivered, dropped or expired; report is what was found, without any value of a row. corrects is the delivery_id that a correction workbook mends.';
--rollback drop table app.upload;
