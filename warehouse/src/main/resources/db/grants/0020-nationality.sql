--liquibase formatted sql

--changeset warehouse:grant-public-nationality
grant select on published.nationality to sprint_public;
--rollback revoke all on published.nationality from sprint_public;
