--liquibase formatted sql

--changeset warehouse:grant-etl-star-subjects
grant select, insert, update, delete on all tables in schema mart to sprint_etl;
grant usage on schema health to sprint_etl;
grant select, insert, update, delete on all tables in schema health to sprint_etl;
--rollback revoke all on all tables in schema health from sprint_etl; revoke usage on schema health from sprint_etl;
