--liquibase formatted sql

--changeset warehouse:ops-link-pair
create table ops.link_pair (
    record_a     char(32) not null,
    record_b     char(32) not null,
    feed_a       text not null,
    feed_b       text not null,
    person_key_a bigint not null,
    person_key_b bigint not null,
    weight       double precision not null,
    hold         text not null check (
        hold in ('none', 'given-names-differ', 'births-differ', 'identifier-of-another', 'identifiers-disagree')
    ),
    effect       double precision not null,
    primary key (record_a, record_b),
    check (record_a < record_b)
);
comment on table ops.link_pair is
'One row per pair of records that may be one person and that the linking left to people: keys of records in registers, odds in bits, why, and how many records a decision is expected to move. Made anew by each linking.';
--rollback drop table ops.link_pair;

--changeset warehouse:ops-person-change
create table ops.person_change (
    changed_at   timestamptz not null,
    kind         text not null check (kind in ('merged', 'split')),
    from_key     bigint not null,
    to_key       bigint not null,
    record_count integer not null check (record_count > 0),
    reason       text not null,
    primary key (changed_at, from_key, to_key)
);
comment on table ops.person_change is
'One row per run and pair of persons between whom records moved: persons that were merged or split.';
--rollback drop table ops.person_change;

--changeset warehouse:app-link-decision
create table app.link_decision (
    decision_key bigint generated always as identity primary key,
    record_a     char(32) not null,
    record_b     char(32) not null,
    verdict      text not null check (verdict in ('same', 'different', 'unknown', 'postponed', 'undone')),
    decided_by   text not null check (length(decided_by) between 1 and 100),
    decided_at   timestamptz not null default now(),
    check (record_a < record_b)
);
create index link_decision_pair on app.link_decision (record_a, record_b, decision_key);
comment on table app.link_decision is
'One row per decision on a pair of records, never changed: the last one of a pair holds, and undone takes back what held. Same and different bind every linking that follows.';
--rollback drop table app.link_decision;
