--liquibase formatted sql

--changeset warehouse:health-contact
create table health.dim_health_person (
    health_person_key bigint  primary key,
    sex               char(1) check (sex in ('F', 'M', 'X')),
    first_served_on   date    not null,
    last_served_on    date    not null,
    check (first_served_on <= last_served_on)
);
create table health.fact_health_contact (
    health_contact_key bigint  primary key,
    served_on          date    not null check (served_on between date '2010-01-01' and date '2030-12-31'),
    health_person_key  bigint  not null references health.dim_health_person,
    age_bracket        text    check (age_bracket in ('<18', '18-60', '>60')),
    sex                char(1) check (sex in ('F', 'M', 'X')),
    citizenship        char(3),
    service_key        bigint  not null references mart.dim_service,
    municipality_key   bigint  not null references mart.dim_municipality,
    days_since_arrival integer check (days_since_arrival >= 0),
    mediation_language char(3) references reference.language,
    is_attended        boolean not null,
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null
);
create index fact_health_contact_person on health.fact_health_contact (health_person_key);
create index fact_health_contact_day on health.fact_health_contact (served_on);
comment on table health.dim_health_person is 'One row per person of the health authority, known by a key made of its pseudonym, as last told.';
comment on table health.fact_health_contact is
'One row per contact with the health authority. age_bracket is that of the day, days_since_arrival counts from the arrival in Italy; both as the authority told.';
--rollback drop table health.fact_health_contact; drop table health.dim_health_person;
