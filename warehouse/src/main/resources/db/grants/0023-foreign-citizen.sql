--liquibase formatted sql

--changeset warehouse:grant-foreign-citizen
grant select, insert, update, delete on published.fact_foreign_citizen to sprint_etl;
grant select on published.fact_foreign_citizen to sprint_public;
--rollback revoke all on published.fact_foreign_citizen from sprint_etl, sprint_public;
