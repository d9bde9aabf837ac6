--liquibase formatted sql

--changeset warehouse:grant-etl-quality-finding
grant select, insert, update, delete on mart.fact_quality_finding to sprint_etl;
--rollback revoke all on mart.fact_quality_finding from sprint_etl;
