--liquibase formatted sql

--changeset warehouse:mart-dim-person
create table mart.dim_person (
    person_version_key bigint primary key,
    person_key         bigint not null,
    valid_from         date not null,
    valid_to           date not null,
    is_current         boolean not null,
    sex                char(1) check (sex in ('F', 'M')),
    birth_year         smallint check (birth_year between 1850 and 2100),
    citizenship        text,
    birth_country      text,
    municipality       text,
    register_count     smallint not null check (register_count >= 0),
    has_conflict       boolean not null,
    check (valid_from <= valid_to)
);
create unique index dim_person_current on mart.dim_person (person_key) where is_current;
create unique index dim_person_valid_from on mart.dim_person (person_key, valid_from);
comment on table mart.dim_person is
'One row per linked person and version of what is known of it; person 0 is nobody known. Outside the health domain. The first version reaches back to the beginning, for what a partner tells today was so before.';
comment on column mart.dim_person.citizenship is 'ISO 3166-1 alpha-3, or the list''s own code of the stateless.';
comment on column mart.dim_person.has_conflict is 'Registers disagree on sex, year of birth or citizenship.';
--rollback drop table mart.dim_person;
