--liquibase formatted sql

--changeset warehouse:ops-link-record
create table ops.link_record (
    record        char(32) primary key,
    feed          text not null check (feed not like 'asl-%'),
    person_key    bigint not null,
    sealed_values bytea not null
);
create index link_record_person on ops.link_record (person_key);
comment on table ops.link_record is
'One row per record of a register that a reviewer may have opened: those of pairs and decisions, and the others of their persons. What the linking compares is sealed with the key of the vault. Made anew by each linking.';
--rollback drop table ops.link_record;

--changeset warehouse:ops-link-explanation
create table ops.link_explanation (
    record_a    char(32) not null,
    record_b    char(32) not null,
    explanation jsonb not null,
    primary key (record_a, record_b),
    check (record_a < record_b)
);
comment on table ops.link_explanation is
'One row per pair that a reviewer may open: what each comparison adds to the odds, in bits. It says how values agree and never what they are. Made anew by each linking.';
--rollback drop table ops.link_explanation;

--changeset warehouse:app-link-decision-two-persons
alter table app.link_decision add column step text not null default 'said'
check (step in ('said', 'proposed', 'confirmed', 'withdrawn'));
alter table app.link_decision add column follows bigint;
update app.link_decision set follows = earlier.follows
from (
    select
        decision_key,
        coalesce(lag(decision_key) over (partition by record_a, record_b order by decision_key), 0) as follows
    from app.link_decision
) as earlier
where app.link_decision.decision_key = earlier.decision_key;
alter table app.link_decision alter column follows set not null;
alter table app.link_decision add constraint link_decision_one_after_another unique (record_a, record_b, follows);
comment on table app.link_decision is
'One row per word on a pair of records, never changed; follows is the word on the pair before it, or 0. What parts persons is proposed and binds once another person confirmed it; app.held_link_decision says what holds. Same and different bind every linking that follows.';
--rollback alter table app.link_decision drop column follows; alter table app.link_decision drop column step; comment on table app.link_decision is 'One row per decision on a pair of records, never changed: the last one of a pair holds, and undone takes back what held. Same and different bind every linking that follows.';

--changeset warehouse:app-account-reviewer
alter table app.account drop constraint account_role_check;
alter table app.account add constraint account_role_check
check (role in ('engineer', 'manager', 'council', 'admin', 'partner', 'reviewer'));
--rollback alter table app.account drop constraint account_role_check; alter table app.account add constraint account_role_check check (role in ('engineer', 'manager', 'council', 'admin', 'partner'));
