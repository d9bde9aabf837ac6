--liquibase formatted sql

--changeset warehouse:grant-declared-nationality
grant select, insert, update, delete on published.fact_declared_nationality to sprint_etl;
grant select on published.fact_declared_nationality to sprint_public;
--rollback revoke all on published.fact_declared_nationality from sprint_etl, sprint_public;
