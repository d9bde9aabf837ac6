--liquibase formatted sql

--changeset warehouse:app-person-restriction
create table app.person_restriction (
    restriction_key bigint generated always as identity primary key,
    record          char(32) not null check (record ~ '^[0-9a-f]{32}$'),
    is_restricted   boolean not null,
    decided_by      text not null check (length(decided_by) between 1 and 100),
    decided_at      timestamptz not null default now()
);
create index person_restriction_record on app.person_restriction (record, restriction_key);
comment on table app.person_restriction is
'One row per record of a person in a register and decision to use it no more, or again (GDPR art. 18): the last one of a record holds. Rows are never changed; only the erasure of the person removes them.';
--rollback drop table app.person_restriction;

--changeset warehouse:app-person-request
create table app.person_request (
    request_key  bigint generated always as identity primary key,
    kind         text not null check (kind in ('find', 'export', 'restrict', 'lift', 'erase')),
    person       char(32) check (person ~ '^[0-9a-f]{32}$'),
    requested_by text not null check (length(requested_by) between 1 and 100),
    requested_at timestamptz not null,
    finished_at  timestamptz,
    row_counts   jsonb not null,
    target       jsonb,
    constraint person_request_target check (target is null or (kind = 'erase' and finished_at is null))
);
create index person_request_person on app.person_request (person);
comment on table app.person_request is
'One row per request about a person that somebody carried out: who and when, the person by the pseudonym of the purpose export, and how many rows of which table it concerned. It names nobody.';
comment on column app.person_request.finished_at is 'Null while an erasure is under way; --resume completes it.';
comment on column app.person_request.target is
'What an unfinished erasure looks for: keys of records and fingerprints. Emptied when it is done.';
--rollback drop table app.person_request;

--changeset warehouse:ops-erased-row
create table ops.erased_row (
    delivery_key  bigint not null references ops.delivery on delete cascade,
    record_type   text not null,
    rows_accepted bigint not null check (rows_accepted >= 0),
    rows_rejected bigint not null check (rows_rejected >= 0),
    primary key (delivery_key, record_type)
);
comment on table ops.erased_row is
'One row per delivery and kind of record of which rows were erased because their person asked for it: how many of those counted as accepted and as rejected are no longer kept.';
--rollback drop table ops.erased_row;

--changeset warehouse:ops-delivery-landed-deleted
alter table ops.delivery add column landed_deleted_at timestamptz;
comment on column ops.delivery.landed_deleted_at is
'When the landed rows of the delivery were deleted because they were older than SPRINT_LANDED_DAYS.';
--rollback alter table ops.delivery drop column landed_deleted_at;
