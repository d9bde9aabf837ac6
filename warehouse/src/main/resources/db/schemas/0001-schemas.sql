--liquibase formatted sql

--changeset warehouse:schema-reference
create schema reference;
comment on schema reference is 'Lists that everyone agrees on: places, countries, calendars, organisations, feeds. Public.';
--rollback drop schema reference;

--changeset warehouse:schema-ops
create schema ops;
comment on schema ops is 'The ledger: runs, deliveries, what each step read and wrote, editions.';
--rollback drop schema ops;

--changeset warehouse:schema-published
create schema published;
comment on schema published is 'What anybody may read: public statistics, protected releases, and what they stand on.';
--rollback drop schema published;
