--liquibase formatted sql

--changeset warehouse:grant-linkage-quality
grant select, insert, update, delete on ops.link_model, ops.person_finding to sprint_etl;
grant select on ops.link_model, ops.person_finding to sprint_app;
--rollback revoke all on ops.link_model, ops.person_finding from sprint_etl, sprint_app;
