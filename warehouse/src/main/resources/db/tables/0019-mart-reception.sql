--liquibase formatted sql

--changeset warehouse:reference-inspection-class
create table reference.inspection_class (
    inspection_class text    primary key,
    minimum_score    integer not null unique check (minimum_score between 0 and 99),
    name_it          text    not null,
    name_en          text    not null
);
comment on table reference.inspection_class is
'One row per class of inspected centres: the least overall score, from 0 to 100, with which a visit is of it. No official classes exist; these are ours.';
--rollback drop table reference.inspection_class;

--changeset warehouse:mart-dim-centre
create table mart.dim_centre (
    centre_version_key bigint  primary key,
    centre_key         bigint  not null,
    name               text,
    aliases            text,
    address            text,
    municipality       text,
    operator           text,
    kind               text    check (kind in ('CAS', 'CAS MINORI', 'CPA', 'CARA', 'SAI')),
    places             integer check (places >= 0),
    cig                text,
    valid_from         date    not null,
    valid_to           date    not null,
    facts_from         date    not null,
    facts_to           date    not null,
    is_current         boolean not null,
    is_inferred        boolean not null,
    check (valid_from <= valid_to),
    check (facts_from <= valid_from and valid_to <= facts_to),
    check ((centre_version_key = 0) = (centre_key = 0)),
    check ((centre_key = 0) = (name is null)),
    check ((centre_key = 0) = (municipality is null)),
    check ((centre_key = 0 or is_inferred) = (places is null)),
    check ((places is null) = (kind is null)),
    constraint dim_centre_current exclude (centre_key with =) where (is_current) deferrable initially deferred,
    constraint dim_centre_period exclude using gist (
        int8range(centre_key, centre_key, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&
    ) deferrable initially deferred,
    constraint dim_centre_facts exclude using gist (
        int8range(centre_key, centre_key, '[]') with &&, daterange(facts_from, facts_to, '[]') with &&
    ) deferrable initially deferred
);
comment on table mart.dim_centre is
'One row per reception centre and time of one row of its register; 0 is not known. centre_key stays: it is of the name''s letters and digits and the municipality. A day that several rows of a centre tell of belongs to the one that begins last. places is 0 while a centre is suspended; a centre is closed on days of no version. valid_to is the last day, 9999-12-31 when open; is_current marks the last version, which may have ended. Facts point to the version from facts_from to facts_to: where the register tells of no version on a day, to the one before, and before the first to that. An inferred centre is named by stays or visits only, from valid_from on; when the register tells of it, it keeps its key.';
create table mart.dim_centre_name (
    centre_name_key bigint primary key,
    centre          text   not null,
    municipality    text   not null,
    centre_key      bigint not null,
    matched_by      text   not null check (matched_by in ('name', 'alias', 'nothing')),
    first_told_on   date,
    unique (centre, municipality) deferrable initially deferred
);
comment on table mart.dim_centre_name is
'One row per way in which the register, a stay or a visit writes the name of a centre in a municipality (Belfiore code): which centre is meant. Names are compared by letters and digits only, without accents and case. It is matched by name or by another name (alias) of the register; an alias that several centres have matches nothing. What matches nothing is an inferred centre. first_told_on is the first day on which a stay begins or a visit is that write it so.';
--rollback drop table mart.dim_centre_name; drop table mart.dim_centre;

--changeset warehouse:mart-dim-checklist-item
create table mart.dim_checklist_item (
    checklist_item_key bigint   primary key,
    checklist_version  text     references reference.checklist_version,
    item               text,
    section            integer  references reference.checklist_section,
    section_name_it    text,
    section_name_en    text,
    standard           smallint,
    weight             smallint check (weight > 0),
    is_critical        boolean  not null,
    alternative_group  text,
    text_it            text,
    text_en            text,
    valid_from         date     not null,
    valid_to           date     not null,
    is_current         boolean  not null,
    check (valid_from <= valid_to),
    check ((checklist_item_key = 0) = (checklist_version is null)),
    check ((checklist_item_key = 0) = (item is null)),
    unique (checklist_version, item) deferrable initially deferred
);
comment on table mart.dim_checklist_item is
'One row per version of the inspection checklist and item; 0 is not known. The version holds from valid_from to valid_to, its last day, 9999-12-31 when open. Items of one standard with the same alternative_group are alternatives.';
--rollback drop table mart.dim_checklist_item;

--changeset warehouse:mart-fact-stay
create table mart.fact_stay (
    stay_key           bigint  primary key,
    entered_on         date    not null check (entered_on between date '2010-01-01' and date '2030-12-31'),
    left_on            date    check (left_on between date '2010-01-01' and date '2030-12-31'),
    exit_reason        text    references reference.stay_exit_reason,
    is_transfer        boolean,
    nights             integer,
    person_key         bigint  not null,
    person_version_key bigint  not null references mart.dim_person,
    centre_version_key bigint  not null references mart.dim_centre,
    municipality_key   bigint  not null references mart.dim_municipality,
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null,
    check (entered_on <= left_on),
    check (exit_reason is null or left_on is not null),
    check ((exit_reason is null) = (is_transfer is null)),
    check ((left_on is null) = (nights is null)),
    check (nights = left_on - entered_on)
);
create index fact_stay_person on mart.fact_stay (person_version_key);
create index fact_stay_centre on mart.fact_stay (centre_version_key);
create index fact_stay_day on mart.fact_stay (entered_on);
comment on table mart.fact_stay is
'One row per stay of one guest in one centre; a transfer ends one and begins another. left_on is null while the guest is present, exit_reason also where none was told. nights are whole days from entered_on to left_on. Person, centre and municipality are those of the day of entry.';
--rollback drop table mart.fact_stay;

--changeset warehouse:mart-fact-occupancy
create table mart.fact_occupancy (
    centre_key         bigint  not null,
    counted_on         date    not null check (counted_on between date '2010-01-01' and date '2030-12-31'),
    centre_version_key bigint  not null references mart.dim_centre,
    municipality_key   bigint  not null references mart.dim_municipality,
    presences          integer not null check (presences >= 0),
    minors             integer not null check (minors >= 0),
    unknown_ages       integer not null check (unknown_ages >= 0),
    places             integer check (places >= 0),
    primary key (centre_key, counted_on),
    check (minors + unknown_ages <= presences)
);
create index fact_occupancy_centre on mart.fact_occupancy (centre_version_key);
create index fact_occupancy_day on mart.fact_occupancy (counted_on);
comment on table mart.fact_occupancy is
'One row per centre and day, from the first to the last day that any stay names: a stock, which is never summed over time. A day has a row if the register tells of the centre or somebody is there. presences are guests at the day''s end: entered_on <= day, and not left or left_on > day; who has several stays in a centre counts once. minors are those of them whose year of birth lies less than 18 years before the day''s year: of the year in which somebody turns 18 no day counts, as the day of birth is not kept; guests without year of birth are in unknown_ages. places are those of the register on the day: 0 where it tells of none, null for an inferred centre. A row is made of many records and carries no evidence of its own; that is in mart.fact_stay and the register.';
--rollback drop table mart.fact_occupancy;

--changeset warehouse:mart-fact-inspection
create table mart.fact_inspection_section (
    inspection_key         bigint        not null,
    section                integer       not null references reference.checklist_section,
    visited_on             date          not null check (visited_on between date '2010-01-01' and date '2030-12-31'),
    centre_version_key     bigint        not null references mart.dim_centre,
    checklist_version      text          not null references reference.checklist_version,
    is_version_valid       boolean       not null,
    items                  integer       not null check (items > 0),
    answered               integer       not null check (answered between 0 and items),
    weight_met             numeric(6, 1) not null check (weight_met between 0 and weight_applicable),
    weight_applicable      integer       not null,
    weight_not_applicable  integer       not null check (weight_not_applicable >= 0),
    not_applicable_percent numeric(5, 2) check (not_applicable_percent between 0 and 100),
    critical_failures      integer       not null check (critical_failures >= 0),
    is_capped              boolean       not null,
    score                  numeric(5, 2) check (score between 0 and 100),
    standards_met          integer       not null check (standards_met between 0 and standards_applicable),
    standards_applicable   integer       not null,
    standards_undecided    integer       not null check (standards_undecided >= 0),
    delivery_key           bigint        not null references ops.delivery,
    source_row             bigint        not null,
    source_item            integer       not null,
    primary key (inspection_key, section),
    check (is_capped = (critical_failures > 0)),
    check (not is_capped or score <= 50),
    check ((score is null) = (weight_applicable = 0)),
    check ((not_applicable_percent is null) = (weight_applicable + weight_not_applicable = 0))
);
create index fact_inspection_section_centre on mart.fact_inspection_section (centre_version_key);
create index fact_inspection_section_day on mart.fact_inspection_section (visited_on);
comment on table mart.fact_inspection_section is
'One row per visit and section of its checklist. No official score exists; ours, from 0 to 100, is 100 * weight_met / weight_applicable: the weights of items answered C (in full) and PC (half) by those of items answered C, PC or NC. An item answered NA is left out and its weight''s share shown (not_applicable_percent, of the weight answered); one without answer counts nothing. An item that is critical and answered NC is a critical failure and caps the score at 50 (is_capped). Standards are those of the guidance on reception conditions (EASO, 2016): one is met if all its items are answered C, of alternatives one; NA is left out. standards_undecided are those that a missing answer leaves open; standards_applicable are the met and the failed. Scores never cross versions of the checklist. is_version_valid says that the version held on the day of the visit.';
create table mart.fact_inspection (
    inspection_key         bigint        primary key,
    visited_on             date          not null check (visited_on between date '2010-01-01' and date '2030-12-31'),
    report_number          text          not null unique,
    centre_version_key     bigint        not null references mart.dim_centre,
    municipality_key       bigint        not null references mart.dim_municipality,
    is_announced           boolean       not null,
    checklist_version      text          not null references reference.checklist_version,
    is_version_valid       boolean       not null,
    guests_present         integer       check (guests_present >= 0),
    items                  integer       not null check (items > 0),
    answered               integer       not null check (answered between 0 and items),
    not_applicable_percent numeric(5, 2) check (not_applicable_percent between 0 and 100),
    score                  numeric(5, 2) check (score between 0 and 100),
    inspection_class       text          references reference.inspection_class,
    critical_failures      integer       not null check (critical_failures >= 0),
    standards_met          integer       not null check (standards_met between 0 and standards_applicable),
    standards_applicable   integer       not null,
    standards_undecided    integer       not null check (standards_undecided >= 0),
    delivery_key           bigint        not null references ops.delivery,
    source_row             bigint        not null,
    source_item            integer       not null,
    check ((score is null) = (inspection_class is null)),
    check (critical_failures = 0 or inspection_class = 'to-be-improved')
);
create index fact_inspection_centre on mart.fact_inspection (centre_version_key);
create index fact_inspection_day on mart.fact_inspection (visited_on);
comment on table mart.fact_inspection is
'One row per visit. No official score exists; ours is the mean of the visit''s section scores (mart.fact_inspection_section), each weighing as much as its applicable weights: 100 * the sum of weight_met, of a capped section at most half its weight_applicable, / the sum of weight_applicable. inspection_class is the best class of reference.inspection_class whose least score it reaches; with a critical failure it is to-be-improved. items are those of the checklist''s version, answered those of them with an answer. guests_present is what the inspectors counted. Scores never cross versions of the checklist. is_version_valid says that the version held on the day of the visit.';
--rollback drop table mart.fact_inspection; drop table mart.fact_inspection_section;

--changeset warehouse:mart-fact-inspection-answer
create table mart.fact_inspection_answer (
    answer_key         bigint  primary key,
    visited_on         date    not null check (visited_on between date '2010-01-01' and date '2030-12-31'),
    inspection_key     bigint  not null,
    centre_version_key bigint  not null references mart.dim_centre,
    checklist_version  text    not null references reference.checklist_version,
    item               text    not null,
    checklist_item_key bigint  not null references mart.dim_checklist_item,
    answer             text    not null check (answer in ('C', 'PC', 'NC', 'NA')),
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null,
    unique (inspection_key, item)
);
create index fact_inspection_answer_centre on mart.fact_inspection_answer (centre_version_key);
create index fact_inspection_answer_day on mart.fact_inspection_answer (visited_on);
comment on table mart.fact_inspection_answer is
'One row per item of the checklist that a visit answered: C conforming, PC partly, NC not, NA not applicable. checklist_item_key is 0 for an item that the visit''s version does not have; such an answer is in no score. Answers of a visit that was not accepted are left out until it is: they have no day.';
--rollback drop table mart.fact_inspection_answer;

--changeset warehouse:mart-fact-nonconformity
create table mart.fact_nonconformity (
    nonconformity_key  bigint  primary key,
    found_on           date    not null check (found_on between date '2010-01-01' and date '2030-12-31'),
    due_on             date,
    closed_on          date    check (closed_on between date '2010-01-01' and date '2030-12-31'),
    days_to_close      integer,
    severity           text    not null check (severity in ('critical', 'serious', 'minor')),
    inspection_key     bigint  not null,
    centre_version_key bigint  not null references mart.dim_centre,
    checklist_version  text    references reference.checklist_version,
    item               text    not null,
    checklist_item_key bigint  not null references mart.dim_checklist_item,
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null,
    check (found_on <= due_on),
    check (found_on <= closed_on),
    check ((closed_on is null) = (days_to_close is null)),
    check (days_to_close = closed_on - found_on),
    check ((inspection_key = 0) = (checklist_version is null)),
    check (inspection_key <> 0 or (centre_version_key = 0 and checklist_item_key = 0))
);
create index fact_nonconformity_centre on mart.fact_nonconformity (centre_version_key);
create index fact_nonconformity_day on mart.fact_nonconformity (found_on);
comment on table mart.fact_nonconformity is
'One row per finding of a visit: found, to be mended by due_on (null where no day was set), found mended on closed_on (null while it is open). days_to_close are whole days from found to closed. Whether it is overdue depends on the day of asking and is not kept. The centre is the version on the day of the visit. A finding of a visit that was not accepted is kept, of centre, item and inspection 0, until it is. checklist_item_key is 0, too, for an item that the visit''s version does not have.';
--rollback drop table mart.fact_nonconformity;
