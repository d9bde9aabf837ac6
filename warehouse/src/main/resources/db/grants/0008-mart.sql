--liquibase formatted sql

--changeset warehouse:grant-etl-mart
grant usage on schema mart to sprint_etl;
grant select, insert, update, delete on mart.dim_person to sprint_etl;
--rollback revoke all on mart.dim_person from sprint_etl; revoke usage on schema mart from sprint_etl;
