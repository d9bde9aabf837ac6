--liquibase formatted sql

--changeset warehouse:grant-link-review
grant select, insert, update, delete on ops.link_pair, ops.person_change to sprint_etl;
grant select on app.link_decision to sprint_etl;
grant select, insert on app.link_decision to sprint_app;
revoke update, delete on app.link_decision from sprint_app;
--rollback revoke all on ops.link_pair, ops.person_change from sprint_etl; revoke all on app.link_decision from sprint_etl, sprint_app;
