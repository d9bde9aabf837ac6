--liquibase formatted sql

--changeset warehouse:fact-declared-nationality
create table published.fact_declared_nationality (
    reported_on  date    not null,
    counted_from date    not null,
    nationality  text    not null,
    country_code char(3) references reference.country,
    is_rest      boolean not null,
    persons      integer not null check (persons >= 0),
    is_current   boolean not null,
    delivery_key bigint  not null references ops.delivery,
    source_row   bigint  not null,
    primary key (reported_on, nationality, delivery_key),
    check (counted_from = date_trunc('year', reported_on::timestamp)::date),
    check (not is_rest or country_code is null)
);
create unique index fact_declared_nationality_current
on published.fact_declared_nationality (reported_on, nationality) where is_current;
comment on table published.fact_declared_nationality is
'One row per report, nationality declared at landing and revision: persons landed from 1 January (counted_from) to the day of the report, never summed over reports. is_rest: all nationalities that the report does not name, which are not zero.';
--rollback drop table published.fact_declared_nationality;
