--liquibase formatted sql

--changeset warehouse:grant-etl-pull
grant select, insert, update, delete on ops.pull to sprint_etl;
--rollback revoke all on ops.pull from sprint_etl;
