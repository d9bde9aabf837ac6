--liquibase formatted sql

--changeset warehouse:app-account
create table app.account (
    account_key     bigint generated always as identity primary key,
    username        text not null unique check (username ~ '^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$'),
    display_name    text not null check (length(display_name) between 1 and 200),
    password_hash   text not null,
    role            text not null check (role in ('engineer', 'manager', 'council', 'admin', 'partner')),
    partner         text references reference.organization,
    is_enabled      boolean not null default true,
    failed_attempts integer not null default 0 check (failed_attempts >= 0),
    locked_until    timestamptz,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    constraint account_partner check ((role = 'partner') = (partner is not null)),
    constraint account_changed check (created_at <= changed_at)
);
comment on table app.account is
'One row per local account. changed_at moves with password, role and enabling, never with an attempt; failed_attempts counts those since the last success.';
--rollback drop table app.account;

--changeset warehouse:app-sign-in
create table app.sign_in (
    sign_in_key  bigint generated always as identity primary key,
    attempted_at timestamptz not null,
    account_key  bigint references app.account,
    outcome      text not null check (outcome in ('signed-in', 'wrong-password', 'unknown-account', 'disabled', 'locked')),
    constraint sign_in_account check ((outcome = 'unknown-account') = (account_key is null))
);
create index sign_in_account_key on app.sign_in (account_key, attempted_at);
comment on table app.sign_in is
'One row per attempt to sign in. No password and no typed name is kept: account_key is empty when the name is no account''s.';
--rollback drop table app.sign_in;
