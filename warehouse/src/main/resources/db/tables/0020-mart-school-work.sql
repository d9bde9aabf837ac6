--liquibase formatted sql

--changeset warehouse:mart-course
create table mart.dim_course (
    course_key  bigint primary key,
    school_year text,
    course_code text,
    name        text,
    service     text,
    level       text   references reference.language_level,
    check ((course_key = 0) = (course_code is null)),
    unique (school_year, course_code) deferrable initially deferred
);
comment on table mart.dim_course is 'One row per course of one school year, as last told; 0 is not known. level is that which the course leads to.';
--rollback drop table mart.dim_course;

--changeset warehouse:mart-fact-enrolment
create table mart.fact_enrolment (
    enrolment_key      bigint        primary key,
    enrolled_on        date          not null check (enrolled_on between date '2010-01-01' and date '2030-12-31'),
    person_key         bigint        not null,
    person_version_key bigint        not null references mart.dim_person,
    course_key         bigint        not null references mart.dim_course,
    service_key        bigint        not null references mart.dim_service,
    municipality_key   bigint        not null references mart.dim_municipality,
    hours_planned      numeric(7, 2) not null check (hours_planned >= 0),
    entry_level        text          references reference.language_level,
    entry_tested_on    date,
    exit_level         text          references reference.language_level,
    exit_tested_on     date,
    is_completed       boolean,
    exited_on          date,
    exit_reason        text          check (exit_reason in ('completed', 'dropped-out', 'moved-away', 'work', 'other')),
    next_level         text          references reference.language_level,
    levels_gained      integer,
    delivery_key       bigint        not null references ops.delivery,
    source_row         bigint        not null,
    source_item        integer       not null,
    check ((is_completed is null) = (exited_on is null)),
    check (levels_gained is null or (entry_level is not null and exit_level is not null))
);
create index fact_enrolment_person on mart.fact_enrolment (person_version_key);
create index fact_enrolment_day on mart.fact_enrolment (enrolled_on);
comment on table mart.fact_enrolment is
'One row per person in one course: enrolled, and how it ended (null while it lasts). entry_level is the level tested, else the one declared; levels_gained counts levels of the European framework from entry to exit and may be below zero.';
--rollback drop table mart.fact_enrolment;

--changeset warehouse:mart-fact-attendance
create table mart.fact_attendance (
    attendance_key     bigint        primary key,
    attended_month     date          not null check (attended_month between date '2010-01-01' and date '2030-12-31'),
    person_key         bigint        not null,
    person_version_key bigint        not null references mart.dim_person,
    course_key         bigint        not null references mart.dim_course,
    hours_due          numeric(7, 2) not null check (hours_due >= 0),
    hours_attended     numeric(7, 2) not null check (hours_attended >= 0),
    delivery_key       bigint        not null references ops.delivery,
    source_row         bigint        not null,
    source_item        integer       not null
);
create index fact_attendance_person on mart.fact_attendance (person_version_key);
create index fact_attendance_day on mart.fact_attendance (attended_month);
comment on table mart.fact_attendance is 'One row per person, course and month (its first day): hours due and attended.';
--rollback drop table mart.fact_attendance;

--changeset warehouse:mart-fact-placement
create table mart.fact_placement (
    placement_key      bigint  primary key,
    started_on         date    not null check (started_on between date '2010-01-01' and date '2030-12-31'),
    person_key         bigint  not null,
    person_version_key bigint  not null references mart.dim_person,
    service_key        bigint  not null references mart.dim_service,
    municipality_key   bigint  not null references mart.dim_municipality,
    placement_kind     text    not null references reference.placement_kind,
    placement_group    text    not null check (placement_group in ('work', 'housing', 'training')),
    ended_on           date,
    outcome            text    references reference.placement_outcome,
    is_positive        boolean,
    days               integer,
    delivery_key       bigint  not null references ops.delivery,
    source_row         bigint  not null,
    source_item        integer not null
);
create index fact_placement_person on mart.fact_placement (person_version_key);
create index fact_placement_day on mart.fact_placement (started_on);
comment on table mart.fact_placement is 'One row per placement of one person in work, training or a home: started, ended (null while it lasts).';
--rollback drop table mart.fact_placement;
