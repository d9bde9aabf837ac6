--liquibase formatted sql

--changeset warehouse:ops-delivery-kind
alter table ops.delivery drop constraint delivery_status_check;
alter table ops.delivery drop constraint delivery_problem;
alter table ops.delivery
    add column delivery_kind text not null default 'incremental' check (delivery_kind in ('incremental', 'full-snapshot', 'correction')),
    add column corrects      char(64) check (corrects ~ '^[0-9a-f]{64}$'),
    add column rows_closed   bigint check (rows_closed >= 0),
    add constraint delivery_status_check check (status in ('received', 'landed', 'conformed', 'published', 'unreadable', 'held', 'refused')),
    add constraint delivery_problem check (status not in ('unreadable', 'held', 'refused') or problem_code is not null),
    add constraint delivery_corrects check ((delivery_kind = 'correction') = (corrects is not null));
comment on column ops.delivery.corrects is 'The delivery_id of the delivery whose rows a correction mends.';
comment on column ops.delivery.rows_closed is 'Records that this full snapshot no longer holds, unlike the one before; they are not among the rows read.';
comment on column ops.delivery.problem_code is 'Why the delivery cannot be read, waits for a decision, is refused, or had waited before it was accepted.';
--rollback delete from ops.delivery where status in ('held', 'refused') or delivery_kind = 'correction';
--rollback alter table ops.delivery drop constraint delivery_corrects;
--rollback alter table ops.delivery drop constraint delivery_status_check;
--rollback alter table ops.delivery drop constraint delivery_problem;
--rollback alter table ops.delivery drop column delivery_kind, drop column corrects, drop column rows_closed;
--rollback update ops.delivery set problem_code = null, problem_it = null, problem_en = null where status <> 'unreadable';
--rollback alter table ops.delivery add constraint delivery_status_check check (status in ('received', 'landed', 'conformed', 'published', 'unreadable'));
--rollback alter table ops.delivery add constraint delivery_problem check ((status = 'unreadable') = (problem_code is not null));

--changeset warehouse:ops-delivery-count
create table ops.delivery_count (
    delivery_key   bigint not null references ops.delivery on delete cascade,
    record_type    text not null,
    rows_accepted  bigint not null check (rows_accepted >= 0),
    rows_rejected  bigint not null check (rows_rejected >= 0),
    rows_duplicate bigint not null check (rows_duplicate >= 0),
    rows_closed    bigint not null check (rows_closed >= 0),
    primary key (delivery_key, record_type)
);
comment on table ops.delivery_count is
'One row per delivery and kind of record in it: what became of its rows. The sums over the kinds are those of ops.delivery.';
--rollback drop table ops.delivery_count;

--changeset warehouse:ops-delivery-remark
create table ops.delivery_remark (
    delivery_key bigint not null references ops.delivery on delete cascade,
    code         text not null,
    column_name  text not null,
    text_it      text not null,
    text_en      text not null,
    primary key (delivery_key, code, column_name)
);
comment on table ops.delivery_remark is
'One row per thing that is to be said of a delivery as a whole, such as a column that the contract does not know.';
--rollback drop table ops.delivery_remark;

--changeset warehouse:ops-rejected-row
create table ops.rejected_row (
    delivery_key bigint not null references ops.delivery on delete cascade,
    record_type  text not null,
    source_row   bigint not null,
    source_item  integer not null,
    header       text not null,
    sealed_text  bytea not null,
    reasons      jsonb not null check (jsonb_array_length(reasons) > 0),
    primary key (delivery_key, record_type, source_row, source_item)
);
comment on table ops.rejected_row is
'One row per rejected record: its place in the delivery, its text encrypted, and every reason as {code, column, details}.';
--rollback drop table ops.rejected_row;
