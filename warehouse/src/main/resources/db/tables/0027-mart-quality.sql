--liquibase formatted sql

--changeset warehouse:mart-fact-quality-finding
create table mart.fact_quality_finding (
    finding_key       bigint  primary key,
    found_on          date    not null,
    rule              text    not null check (rule in (
        'age-unknown', 'gender-unknown', 'person-unregistered', 'person-unknown', 'code-unknown', 'order-unusual',
        'need-missing', 'referral-missing', 'enrolment-missing', 'stays-overlap', 'centre-unregistered',
        'centre-closed', 'checklist-outdated', 'visit-missing')),
    touches_indicator boolean not null,
    fact_table        text    not null,
    fact_key          bigint  not null,
    organization_key  bigint  not null references mart.dim_organization,
    person_key        bigint  not null,
    delivery_key      bigint  not null references ops.delivery,
    source_row        bigint  not null,
    source_item       integer not null,
    unique (rule, fact_table, fact_key) deferrable initially deferred
);
create index fact_quality_finding_fact on mart.fact_quality_finding (fact_table, fact_key);
create index fact_quality_finding_person on mart.fact_quality_finding (person_key);
comment on table mart.fact_quality_finding is
'One row per rule and row of a fact that breaks it, found_on the day of that row. organization_key is whose row it is; touches_indicator says that figures for the fund suffer: persons by age and gender, services by kind, presences. age-unknown, gender-unknown: the register tells none. person-unregistered: no register tells of the person yet. person-unknown: nobody is named, and the row is not anonymous. code-unknown: no crosswalk explains the code. order-unusual: mart.fact_referral.went_back. need-missing, referral-missing, enrolment-missing, visit-missing: what the row points to is not there. stays-overlap: the guest had not left an earlier stay. centre-unregistered: the register does not know the name. centre-closed: the register tells of no such centre on the day of entry. checklist-outdated: its version did not hold on the day of the visit.';
--rollback drop table mart.fact_quality_finding;
