--liquibase formatted sql

--changeset warehouse:grant-etl-unmapped-code
grant select, insert, update, delete on ops.unmapped_code to sprint_etl;
--rollback revoke all on ops.unmapped_code from sprint_etl;
