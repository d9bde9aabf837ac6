--liquibase formatted sql

--changeset warehouse:fact-landing
create table published.fact_landing (
    landed_on    date not null,
    reported_on  date not null,
    persons      integer not null check (persons >= 0),
    counted_until text not null check (counted_until in ('08:00', '24:00', 'unknown')),
    is_current   boolean not null,
    delivery_key bigint not null references ops.delivery,
    source_row   bigint not null,
    primary key (landed_on, reported_on, delivery_key),
    check (landed_on <= reported_on)
);
create unique index fact_landing_current on published.fact_landing (landed_on) where is_current;
comment on table published.fact_landing is
'One row per day of landing and report that tells it: every revision. The latest report of a day is current. Persons landed in Italy.';
--rollback drop table published.fact_landing;

--changeset warehouse:fact-reception-presence
create table published.fact_reception_presence (
    reported_on  date not null,
    region_code  char(2) not null references reference.region,
    channel      text not null check (channel in ('hotspot', 'centre', 'sai')),
    reported_as  text not null,
    persons      integer check (persons >= 0),
    is_current   boolean not null,
    delivery_key bigint not null references ops.delivery,
    source_row   bigint not null,
    primary key (reported_on, region_code, channel, delivery_key)
);
create unique index fact_reception_presence_current
on published.fact_reception_presence (reported_on, region_code, channel) where is_current;
comment on table published.fact_reception_presence is
'One row per report, region, channel and revision: persons present that day (stock). Null where the source left the cell blank, which is not zero.';
--rollback drop table published.fact_reception_presence;

--changeset warehouse:fact-foreign-population
create table published.fact_foreign_population (
    year         integer not null,
    stated_on    date not null,
    area_code    text not null references reference.statistical_area,
    sex          text not null check (sex in ('male', 'female', 'total')),
    measure      text not null references reference.population_measure,
    persons      integer not null,
    is_current   boolean not null,
    delivery_key bigint not null references ops.delivery,
    source_row   bigint not null,
    primary key (year, area_code, sex, measure, delivery_key)
);
create unique index fact_foreign_population_current
on published.fact_foreign_population (year, area_code, sex, measure) where is_current;
comment on table published.fact_foreign_population is
'One row per year, area, sex, measure and revision. stated_on is the day of a stock (1 January or 31 December), else 31 December. Balances and adjustments may be negative.';
--rollback drop table published.fact_foreign_population;

--changeset warehouse:fact-contract
create table published.fact_contract (
    cig                   text not null,
    framework_cig         text,
    published_on          date not null,
    buyer_code            text not null references reference.organization,
    buyer_name            text not null,
    municipality_code     char(6),
    subject               text not null,
    cpv_code              text not null,
    outcome               text not null check (outcome in ('awarded', 'no-offer', 'unknown')),
    certainty             text not null check (certainty in ('certain', 'probable')),
    tendered_eur          numeric(14, 2) not null check (tendered_eur >= 0),
    awarded_eur           numeric(14, 2) check (awarded_eur >= 0),
    framework_is_counted  boolean not null,
    duration_days         integer,
    is_current            boolean not null,
    delivery_key          bigint not null references ops.delivery,
    source_row            bigint not null,
    primary key (cig, delivery_key),
    check ((outcome = 'unknown') = (awarded_eur is null)),
    check (outcome != 'no-offer' or awarded_eur = 0)
);
create unique index fact_contract_current on published.fact_contract (cig) where is_current;
comment on table published.fact_contract is
'One row per public contract for reception in BAT (CIG) and revision. awarded_eur is the lot amount when awarded, 0 without an offer, null when the outcome is unknown. framework_is_counted: it draws on a framework agreement whose own amount is in this table.';
--rollback drop table published.fact_contract;
