--liquibase formatted sql

--changeset warehouse:ops-standard-rule
create table ops.standard_rule (
    kpi            text   not null,
    edition_number bigint not null references ops.edition on delete cascade deferrable initially deferred,
    rule_version   text   not null,
    fingerprint    text   not null,
    primary key (kpi, edition_number)
);
comment on table ops.standard_rule is
'One row per KPI and edition from which on its standard figures are counted by this rule. The fingerprint is that of the entry in the catalogue and of the views that it asks.';
--rollback drop table ops.standard_rule;

--changeset warehouse:ops-standard-figure
create table ops.standard_figure (
    kpi            text     not null,
    calendar       text     not null,
    breakdown      text     not null,
    period         text     not null,
    member         text     not null,
    edition_number bigint   not null references ops.edition on delete cascade deferrable initially deferred,
    step           smallint not null check (step >= 0),
    cause          text     not null check (cause in ('new', 'late', 'corrected', 're-linked', 'rule-changed', 'deleted')),
    is_public      boolean  not null,
    value          numeric,
    numerator      numeric,
    denominator    numeric,
    primary key (kpi, calendar, breakdown, period, member, edition_number, step)
);
create index standard_figure_edition on ops.standard_figure (edition_number);
comment on table ops.standard_figure is
'One row per standard figure (a KPI as a whole, breakdown '''', or of one member of a breakdown, '''' where the facts name none, in one period), edition and cause for which it moved: what it is after the changes of that cause are in place, rounded as people see it; null when it is no more. A figure of an edition is the last row of that or an earlier edition. Changes are put in place in the order of step; step 0 is what another rule makes of the edition before.';
--rollback drop table ops.standard_figure;

--changeset warehouse:mart-inspection-unique-in-the-end
-- Rows change places while changes are put in place cause by cause: what holds of all is looked at in the end.
alter table mart.fact_inspection
drop constraint fact_inspection_report_number_key,
add constraint fact_inspection_report_number_key unique (report_number) deferrable initially deferred;
alter table mart.fact_inspection_answer
drop constraint fact_inspection_answer_inspection_key_item_key,
add constraint fact_inspection_answer_inspection_key_item_key unique (inspection_key, item) deferrable initially deferred;
--rollback alter table mart.fact_inspection_answer drop constraint fact_inspection_answer_inspection_key_item_key, add constraint fact_inspection_answer_inspection_key_item_key unique (inspection_key, item); alter table mart.fact_inspection drop constraint fact_inspection_report_number_key, add constraint fact_inspection_report_number_key unique (report_number);
