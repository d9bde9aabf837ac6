--liquibase formatted sql

--changeset warehouse:reference-permit-kind
create table reference.permit_kind (
    permit_kind text primary key,
    name_it     text not null,
    name_en     text not null
);
comment on table reference.permit_kind is 'One row per kind of residence permit (ANPR table 08).';
--rollback drop table reference.permit_kind;

--changeset warehouse:reference-population-measure
create table reference.population_measure (
    measure text primary key,
    name_it text not null,
    name_en text not null,
    role    text not null check (role in ('stock', 'inflow', 'outflow', 'balance', 'adjustment'))
);
comment on table reference.population_measure is 'One row per measure of ISTAT''s balance of foreign residents (DATA_TYPE).';
--rollback drop table reference.population_measure;

--changeset warehouse:reference-organization
create table reference.organization (
    organization_code text primary key,
    name              text not null,
    kind              text not null
);
create table reference.organization_alias (
    alias             text primary key,
    kind              text not null check (kind in ('tax-code', 'legal-name')),
    organization_code text not null references reference.organization
);
comment on table reference.organization is 'One row per organisation that partners or public registers name; unknown is the explicit unknown member.';
comment on table reference.organization_alias is 'One row per tax code or legal name (upper case, single spaces) under which an organisation appears.';
--rollback drop table reference.organization_alias; drop table reference.organization;

--changeset warehouse:reference-calendar-period
create table reference.calendar_period (
    calendar  text not null,
    period    text not null,
    name_it   text not null,
    name_en   text not null,
    starts_on date not null,
    ends_on   date not null,
    primary key (calendar, period),
    unique (calendar, starts_on),
    check (starts_on <= ends_on)
);
comment on table reference.calendar_period is
'One row per period of a calendar (month, quarter, year, half-month, project quarter, EU financial year, CTI year, ...); ends_on is inclusive.';
--rollback drop table reference.calendar_period;

--changeset warehouse:reference-feed
create table reference.feed (
    feed             text primary key,
    title_it         text not null,
    title_en         text not null,
    partner          text not null,
    is_public        boolean not null,
    contract_version text not null
);
comment on table reference.feed is 'One row per feed that has a contract; is_public says whether everybody may see its deliveries.';
--rollback drop table reference.feed;
