--liquibase formatted sql

--changeset warehouse:reference-region
create table reference.region (
    region_code char(2) primary key,
    name        text    not null unique,
    nuts2       text    not null,
    sdmx_area   text    not null unique
);
comment on table reference.region is 'One row per Italian region (ISTAT code).';
--rollback drop table reference.region;

--changeset warehouse:reference-municipality
create table reference.municipality (
    belfiore_code text not null,
    istat_code    char(6) not null,
    name          text not null,
    province_code char(3) not null,
    province_name text not null,
    region_code   char(2) not null references reference.region,
    valid_from    date not null,
    valid_to      date not null,
    is_current    boolean not null,
    primary key (belfiore_code, valid_from),
    check (valid_from < valid_to)
);
comment on table reference.municipality is
'One row per municipality of BAT and period of its ISTAT code; the Belfiore code stays. valid_to is exclusive, 9999-12-31 when open.';
--rollback drop table reference.municipality;

--changeset warehouse:reference-country
create table reference.country (
    iso3          char(3) primary key,
    iso2          char(2) unique,
    istat_code    char(3) not null unique,
    belfiore_code char(4) unique,
    name_it       text not null,
    name_en       text not null,
    is_eu         boolean not null
);
comment on table reference.country is
'One row per country or citizenship known to ISTAT; stateless is XXX (ISTAT 999), which has no ISO 3166-1 code of its own.';
--rollback drop table reference.country;

--changeset warehouse:reference-statistical-area
create table reference.statistical_area (
    area_code   text primary key,
    name_it     text not null,
    name_en     text not null,
    kind        text not null check (kind in ('country', 'macro-region', 'region', 'province')),
    parent_code text references reference.statistical_area
);
comment on table reference.statistical_area is 'One row per area of ISTAT''s SDMX code list that the warehouse uses.';
--rollback drop table reference.statistical_area;
