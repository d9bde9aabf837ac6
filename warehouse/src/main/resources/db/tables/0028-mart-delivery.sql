--liquibase formatted sql

--changeset warehouse:reference-feed-dues
alter table reference.feed
    add column frequency_days integer not null default 1 check (frequency_days > 0),
    add column grace_days     integer not null default 0 check (grace_days >= 0);
alter table reference.feed alter column frequency_days drop default, alter column grace_days drop default;
comment on column reference.feed.frequency_days is 'Days between deliveries, as the contract says.';
comment on column reference.feed.grace_days is 'Days after which a delivery that is due is late, as the contract says.';
--rollback alter table reference.feed drop column frequency_days, drop column grace_days;

--changeset warehouse:mart-dim-delivery
create table mart.dim_delivery (
    delivery_key     bigint  primary key,
    feed             text,
    organization_key bigint  not null references mart.dim_organization,
    received_on      date,
    covers_from      date,
    covers_to        date,
    status           text    check (status in ('accepted', 'held', 'refused', 'unreadable')),
    is_correction    boolean not null,
    contract_version text,
    rows_read        bigint,
    rows_accepted    bigint,
    rows_rejected    bigint,
    rows_duplicate   bigint
);
comment on table mart.dim_delivery is
'One row per delivery that came, with the days that it speaks of and what became of it and of its rows. The file it came in and its rows stand in the ledger, under the same key. 0: none.';
--rollback drop table mart.dim_delivery;

--changeset warehouse:mart-fact-delivery
create table mart.fact_delivery (
    delivery_due_key bigint  primary key,
    feed             text    not null,
    organization_key bigint  not null references mart.dim_organization,
    data_from        date    not null,
    due_on           date    not null,
    received_on      date,
    delivery_key     bigint  not null references mart.dim_delivery,
    days_late        integer check (days_late >= 0),
    state            text    not null check (state in ('on-time', 'late', 'missing')),
    unique (feed, due_on) deferrable initially deferred,
    check (data_from <= due_on),
    check ((state = 'missing') = (received_on is null)),
    check ((state = 'missing') = (delivery_key = 0)),
    check (days_late is not distinct from case when received_on is not null then greatest(received_on - due_on, 0) end),
    check (received_on is null or (state = 'late') = (received_on > due_on))
);
create index fact_delivery_due_on on mart.fact_delivery (due_on);
comment on table mart.fact_delivery is
'One row per delivery that was due, with data from the day data_from on: due_on is as many days after the last day of data before as the contract has between deliveries and of grace. Every so many days another one is due. The delivery is the first that spoke of such days; 0 where none has come yet. Nothing was due before something of the feed first came, nor after the day on which something of any feed last came.';
--rollback drop table mart.fact_delivery;

--changeset warehouse:mart-fact-delivery-comment
comment on table mart.fact_delivery is
'One row per delivery that was due, with data from the day data_from on: due_on is as many days after the last day of data before as the contract has between deliveries and of grace. Every so many days another one is due. The delivery is the first that spoke of such days, corrections aside; a full snapshot speaks of all days until it came; 0 where none has come yet. Nothing was due before something of the feed first came, nor after the day on which something of any feed last came.';
--rollback comment on table mart.fact_delivery is 'One row per delivery that was due, with data from the day data_from on: due_on is as many days after the last day of data before as the contract has between deliveries and of grace. Every so many days another one is due. The delivery is the first that spoke of such days; 0 where none has come yet. Nothing was due before something of the feed first came, nor after the day on which something of any feed last came.';
