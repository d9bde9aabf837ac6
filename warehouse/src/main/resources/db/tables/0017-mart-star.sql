--liquibase formatted sql

--changeset warehouse:mart-dim-person-inferred
alter table mart.dim_person add column is_inferred boolean not null default false;
alter table mart.dim_person alter column is_inferred drop default;
-- Versions change places while rows are put in: what holds of all of them is looked at in the end.
drop index mart.dim_person_current;
drop index mart.dim_person_valid_from;
alter table mart.dim_person
add constraint dim_person_current exclude (person_key with =) where (is_current) deferrable initially deferred,
add constraint dim_person_valid_from unique (person_key, valid_from) deferrable initially deferred,
add constraint dim_person_inferred check (not is_inferred or person_key < 0);
comment on column mart.dim_person.is_inferred is
'Facts name the person, and no register tells of it yet; its key is below 0.';
--rollback alter table mart.dim_person drop constraint dim_person_current, drop constraint dim_person_valid_from, drop constraint dim_person_inferred, drop column is_inferred; create unique index dim_person_current on mart.dim_person (person_key) where is_current; create unique index dim_person_valid_from on mart.dim_person (person_key, valid_from);

--changeset warehouse:mart-dim-date
create table mart.dim_date (
    date_key               date     primary key,
    year                   smallint not null,
    quarter                smallint not null check (quarter between 1 and 4),
    month_of_year          smallint not null check (month_of_year between 1 and 12),
    day_of_week            smallint not null check (day_of_week between 1 and 7),
    month_period           text,
    quarter_period         text,
    half_month_period      text,
    project_quarter_period text,
    eu_year_2014_period    text,
    eu_year_2021_period    text,
    cut_off_period         text,
    cti_year_period        text
);
comment on table mart.dim_date is
'One row per day from 2010 to 2030: the period of each calendar of reference.calendar_period that it lies in; the calendars begin in 2014, a project''s quarters with the project. day_of_week is 1 on Monday.';
--rollback drop table mart.dim_date;

--changeset warehouse:mart-dim-place
create table mart.dim_municipality (
    municipality_key bigint  primary key,
    belfiore_code    text,
    istat_code       char(6),
    name             text,
    province_code    char(3),
    province_name    text,
    region_code      char(2) references reference.region,
    valid_from       date    not null,
    valid_to         date    not null,
    is_current       boolean not null,
    check (valid_from <= valid_to),
    check ((municipality_key = 0) = (belfiore_code is null)),
    unique (belfiore_code, valid_from) deferrable initially deferred
);
comment on table mart.dim_municipality is
'One row per municipality of BAT and period of its ISTAT code; 0 is not known. valid_to is the last day, 9999-12-31 when open.';
create table mart.dim_country (
    country_key      bigint  primary key,
    iso3             char(3) unique deferrable initially deferred,
    name_it          text,
    name_en          text,
    is_eu            boolean not null,
    is_third_country boolean not null,
    check (not (is_eu and is_third_country)),
    check ((country_key = 0) = (iso3 is null))
);
comment on table mart.dim_country is
'One row per country or citizenship; 0 is not known. is_third_country marks the fund''s target, the stateless included; neither that nor is_eu is Italy alone.';
--rollback drop table mart.dim_country; drop table mart.dim_municipality;

--changeset warehouse:mart-dim-organization
create table mart.dim_organization (
    organization_key  bigint primary key,
    organization_code text   unique deferrable initially deferred,
    name              text,
    kind              text,
    check ((organization_key = 0) = (organization_code is null))
);
comment on table mart.dim_organization is 'One row per organisation; 0 is not known.';
--rollback drop table mart.dim_organization;

--changeset warehouse:mart-dim-term
create table mart.dim_service (
    service_key bigint  primary key,
    service     text,
    area        text    references reference.service_area,
    is_health   boolean not null,
    version     integer not null,
    name_it     text,
    name_en     text,
    valid_from  date    not null,
    valid_to    date    not null,
    is_current  boolean not null,
    check (valid_from <= valid_to),
    check ((service_key = 0) = (service is null)),
    unique (service, valid_from) deferrable initially deferred
);
create table mart.dim_need (
    need_key   bigint  primary key,
    need       text,
    area       text    references reference.service_area,
    is_health  boolean not null,
    version    integer not null,
    name_it    text,
    name_en    text,
    valid_from date    not null,
    valid_to   date    not null,
    is_current boolean not null,
    check (valid_from <= valid_to),
    check ((need_key = 0) = (need is null)),
    unique (need, valid_from) deferrable initially deferred
);
comment on table mart.dim_service is
'One row per service of the common nomenclature and version of its wording; 0 is not known. valid_to is the last day, 9999-12-31 when open.';
comment on table mart.dim_need is
'One row per need of the common nomenclature and version of its wording; 0 is not known. valid_to is the last day, 9999-12-31 when open.';
--rollback drop table mart.dim_need; drop table mart.dim_service;

--changeset warehouse:mart-fact-service-contact
create table mart.fact_service_contact (
    contact_key        bigint  primary key,
    contacted_on       date    not null check (contacted_on between date '2010-01-01' and date '2030-12-31'),
    person_key         bigint  not null,
    person_version_key bigint  not null references mart.dim_person,
    is_anonymous       boolean not null,
    organization_key   bigint  not null references mart.dim_organization,
    service_key        bigint  not null references mart.dim_service,
    municipality_key   bigint  not null references mart.dim_municipality,
    language           char(3) references reference.language,
    kind               text    not null check (kind in ('mediation', 'desk', 'telephone', 'case')),
    minutes            integer check (minutes > 0),
    outcome            text    check (outcome in ('done', 'ongoing', 'applied', 'obtained', 'refused')),
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null,
    check (not is_anonymous or person_key = 0)
);
create index fact_service_contact_person on mart.fact_service_contact (person_version_key);
create index fact_service_contact_day on mart.fact_service_contact (contacted_on);
comment on table mart.fact_service_contact is
'One row per contact: a session of the mediators (mediation, desk, telephone), or a service that the cooperative gave in a case. Person 0 is nobody known. minutes is the length of the contact.';
--rollback drop table mart.fact_service_contact;

--changeset warehouse:ops-edition-change
create table ops.edition_change (
    edition_number bigint  not null references ops.edition on delete cascade,
    table_name     text    not null,
    month          integer not null,
    cause          text    not null check (cause in ('new', 'late', 'corrected', 'deleted', 're-linked', 'rule-changed')),
    row_count      bigint  not null check (row_count > 0),
    primary key (edition_number, table_name, month, cause)
);
comment on table ops.edition_change is
'One row per edition, table of the star, month (202207; 0 for tables without) and cause: how many rows differ from the edition before. A table that an edition publishes first has none.';
--rollback drop table ops.edition_change;
