--liquibase formatted sql

--changeset warehouse:grant-etl
grant usage on schema reference, ops, published to sprint_etl;
grant select on all tables in schema reference to sprint_etl;
grant select, insert, update, delete on all tables in schema ops to sprint_etl;
grant select on all tables in schema published to sprint_etl;
grant insert, update, delete on
    published.fact_landing,
    published.fact_reception_presence,
    published.fact_foreign_population,
    published.fact_contract
to sprint_etl;
--rollback revoke all on all tables in schema reference, ops, published from sprint_etl; revoke usage on schema reference, ops, published from sprint_etl;

--changeset warehouse:grant-public
grant usage on schema reference, published to sprint_public;
grant select on all tables in schema reference, published to sprint_public;
--rollback revoke all on all tables in schema reference, published from sprint_public; revoke usage on schema reference, published from sprint_public;
