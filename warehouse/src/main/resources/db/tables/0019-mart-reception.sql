--liquibase formatted sql

--changeset warehouse:mart-centre
create table mart.bridge_centre_name (
    name_form    text    not null,
    municipality char(4) not null,
    centre_key   bigint  not null,
    is_inferred  boolean not null,
    primary key (name_form, municipality)
);
create table mart.dim_centre (
    centre_version_key bigint  primary key,
    centre_key         bigint  not null,
    name               text,
    aliases            text,
    address            text,
    municipality       char(4),
    operator           text,
    kind               text    check (kind in ('CAS', 'CAS MINORI', 'CPA', 'CARA', 'SAI')),
    places             integer check (places >= 0),
    cig                char(10),
    is_open            boolean,
    valid_from         date    not null,
    valid_to           date    not null,
    is_current         boolean not null,
    is_inferred        boolean not null,
    check (valid_from <= valid_to),
    check (is_open = (places > 0)),
    check (not is_inferred or places is null),
    constraint dim_centre_current exclude (centre_key with =) where (is_current) deferrable initially deferred,
    unique (centre_key, valid_from) deferrable initially deferred
);
comment on table mart.bridge_centre_name is
'One row per name by which a reception centre of a municipality is known, in the form in which names are compared: lower case, without accents and punctuation.';
comment on table mart.dim_centre is
'One row per reception centre and period of the register; 0 is not known. centre_key stays over all periods. Periods follow each other: outside those of the register a centre is closed and has no places. is_inferred: only stays or visits tell of it. valid_to is the last day, 9999-12-31 when open.';
--rollback drop table mart.dim_centre; drop table mart.bridge_centre_name;

--changeset warehouse:mart-checklist-item
create table mart.dim_checklist_item (
    checklist_item_key bigint  primary key,
    checklist_version  text    references reference.checklist_version,
    item               text,
    section            integer references reference.checklist_section,
    standard           integer,
    weight             integer check (weight > 0),
    is_critical        boolean not null,
    alternative_group  text,
    text_it            text,
    text_en            text,
    check ((checklist_item_key = 0) = (item is null)),
    unique (checklist_version, item) deferrable initially deferred
);
comment on table mart.dim_checklist_item is
'One row per version of the inspection checklist and item; 0 is an item that its version does not have. Of items with one alternative_group any one meets the standard.';
--rollback drop table mart.dim_checklist_item;

--changeset warehouse:mart-fact-stay
create table mart.fact_stay (
    stay_key           bigint  primary key,
    entered_on         date    not null check (entered_on between date '2010-01-01' and date '2030-12-31'),
    person_key         bigint  not null,
    person_version_key bigint  not null references mart.dim_person,
    centre_version_key bigint  not null references mart.dim_centre,
    municipality_key   bigint  not null references mart.dim_municipality,
    left_on            date    check (left_on >= entered_on),
    exit_reason        text    references reference.stay_exit_reason,
    is_transfer        boolean not null,
    nights             integer check (nights >= 0),
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null,
    check ((left_on is null) = (nights is null))
);
create index fact_stay_person on mart.fact_stay (person_version_key);
create index fact_stay_day on mart.fact_stay (entered_on);
comment on table mart.fact_stay is
'One row per stay of one guest in one centre: entered, left. The centre''s version is that of the day of entry; left_on and nights are null while the guest is present.';
--rollback drop table mart.fact_stay;

--changeset warehouse:mart-fact-occupancy
create table mart.fact_occupancy (
    centre_key         bigint  not null,
    day                date    not null check (day between date '2010-01-01' and date '2030-12-31'),
    centre_version_key bigint  not null references mart.dim_centre,
    presences          integer not null check (presences >= 0),
    minors             integer not null check (minors >= 0),
    age_unknown        integer not null check (age_unknown >= 0),
    places             integer check (places >= 0),
    primary key (centre_key, day),
    check (minors + age_unknown <= presences)
);
create index fact_occupancy_day on mart.fact_occupancy (day);
comment on table mart.fact_occupancy is
'One row per reception centre and day: guests present at its end and places of the register. A stock: never summed over time. Minors are those whose eighteenth birthday lies in a later year. It is made of stays, and has no row of a delivery of its own.';
--rollback drop table mart.fact_occupancy;

--changeset warehouse:mart-fact-inspection
create table mart.fact_inspection (
    inspection_key       bigint  primary key,
    visited_on           date    not null check (visited_on between date '2010-01-01' and date '2030-12-31'),
    centre_version_key   bigint  not null references mart.dim_centre,
    municipality_key     bigint  not null references mart.dim_municipality,
    checklist_version    text    references reference.checklist_version,
    is_version_valid     boolean not null,
    is_announced         boolean not null,
    guests_present       integer check (guests_present >= 0),
    items_answered       integer not null check (items_answered >= 0),
    items_not_applicable integer not null check (items_not_applicable between 0 and items_answered),
    critical_failures    integer not null check (critical_failures between 0 and items_answered),
    delivery_key         bigint  not null references ops.delivery,
    source_row           bigint  not null,
    source_item          integer not null
);
create index fact_inspection_day on mart.fact_inspection (visited_on);
create table mart.fact_inspection_section (
    inspection_key       bigint        not null,
    section              integer       not null references reference.checklist_section,
    visited_on           date          not null check (visited_on between date '2010-01-01' and date '2030-12-31'),
    centre_version_key   bigint        not null references mart.dim_centre,
    checklist_version    text          not null references reference.checklist_version,
    score                numeric(5, 2) check (score between 0 and 100),
    is_capped            boolean       not null,
    not_applicable_share numeric(5, 4) not null check (not_applicable_share between 0 and 1),
    standards_applicable integer       not null check (standards_applicable >= 0),
    standards_met        integer       not null check (standards_met between 0 and standards_applicable),
    primary key (inspection_key, section),
    check (not is_capped or score <= 50)
);
create index fact_inspection_section_day on mart.fact_inspection_section (visited_on);
create table mart.fact_inspection_answer (
    inspection_answer_key bigint  primary key,
    visited_on            date    not null check (visited_on between date '2010-01-01' and date '2030-12-31'),
    inspection_key        bigint  not null,
    centre_version_key    bigint  not null references mart.dim_centre,
    checklist_item_key    bigint  not null references mart.dim_checklist_item,
    answer                char(2) not null check (answer in ('C', 'PC', 'NC', 'NA')),
    delivery_key          bigint  not null references ops.delivery,
    source_row            bigint  not null,
    source_item           integer not null
);
create index fact_inspection_answer_day on mart.fact_inspection_answer (visited_on);
comment on table mart.fact_inspection is
'One row per visit to a reception centre. is_version_valid: its checklist was in force that day. critical_failures: critical items that do not conform.';
comment on table mart.fact_inspection_section is
'One row per visit and section of the checklist. score: weights met of those that apply, 0 to 100, partly conforming counts half; null where nothing applies; a critical item that does not conform caps it at 50. A standard is met when each of its items is, of alternatives any one. Scores of different checklist_version do not compare.';
comment on table mart.fact_inspection_answer is
'One row per item of the checklist in one visit: conforming (C), partly (PC), not (NC), not applicable (NA). Answers whose visit is not known are none.';
--rollback drop table mart.fact_inspection_answer; drop table mart.fact_inspection_section; drop table mart.fact_inspection;

--changeset warehouse:mart-fact-nonconformity
create table mart.fact_nonconformity (
    nonconformity_key  bigint  primary key,
    found_on           date    not null check (found_on between date '2010-01-01' and date '2030-12-31'),
    inspection_key     bigint  not null,
    centre_version_key bigint  not null references mart.dim_centre,
    checklist_item_key bigint  not null references mart.dim_checklist_item,
    severity           text    not null check (severity in ('critical', 'major', 'minor')),
    due_on             date,
    closed_on          date,
    days_to_close      integer check (days_to_close >= 0),
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null
);
create index fact_nonconformity_day on mart.fact_nonconformity (found_on);
comment on table mart.fact_nonconformity is
'One row per finding of a visit: found, due, closed (null while open). inspection_key is that of mart.fact_inspection, 0 where the visit is not known.';
--rollback drop table mart.fact_nonconformity;
