--liquibase formatted sql

--changeset warehouse:fact-foreign-citizen
create table published.fact_foreign_citizen (
    year             integer not null,
    stated_on        date not null,
    area_code        text not null,
    sex              text not null check (sex in ('male', 'female', 'total')),
    citizenship_area text not null,
    persons          integer not null check (persons >= 0),
    is_current       boolean not null,
    delivery_key     bigint not null references ops.delivery,
    source_row       bigint not null,
    primary key (year, area_code, sex, citizenship_area, delivery_key)
);
create unique index fact_foreign_citizen_current
on published.fact_foreign_citizen (year, area_code, sex, citizenship_area) where is_current;
comment on table published.fact_foreign_citizen is
'One row per year, area of ISTAT''s data service, sex, area of citizenship and revision: foreign citizens resident on 1 January (stated_on). WORLD is all of them, EU28 the European Union of 28 members, 999 the stateless; these lie inside WORLD.';
--rollback drop table published.fact_foreign_citizen;
