--liquibase formatted sql

--changeset warehouse:ops-link-model
create table ops.link_model (
    model_version   integer primary key check (model_version > 0),
    trained_at      timestamptz not null,
    record_count    bigint not null check (record_count >= 0),
    records_version bigint not null check (records_version >= 0),
    least_linked    double precision not null,
    least_asked     double precision not null,
    scored_at       timestamptz,
    persons_found   bigint check (persons_found >= 0),
    persons_true    bigint check (persons_true >= 0),
    pair_precision  double precision check (pair_precision between 0 and 1),
    pair_recall     double precision check (pair_recall between 0 and 1),
    bcubed          double precision check (bcubed between 0 and 1),
    blocking_recall double precision check (blocking_recall between 0 and 1)
);
comment on table ops.link_model is
'One row per model of record linkage: what it was learned from (how many records, and which Delta version of the vault''s person/record), the odds in bits from which pairs are linked and asked about, and what was last measured of it against a truth. The model itself lies sealed in the vault.';
--rollback drop table ops.link_model;

--changeset warehouse:ops-person-finding
create table ops.person_finding (
    person_key bigint not null,
    code       text not null check (code in ('sex', 'birth-year', 'citizenship', 'tax-code')),
    feeds      text not null,
    primary key (person_key, code)
);
comment on table ops.person_finding is
'One row per person and attribute of which registers say different things, or in which one register says several: the feeds that say anything of it, joined by commas. Made anew by each linking.';
--rollback drop table ops.person_finding;
