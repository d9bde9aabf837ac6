--liquibase formatted sql

--changeset warehouse:grant-person-rights
grant select, insert, delete on app.person_restriction to sprint_etl;
grant select, insert, update on app.person_request to sprint_etl;
grant select, insert, update, delete on ops.erased_row to sprint_etl;
grant delete on app.link_decision to sprint_etl;
grant select, update (state) on app.upload to sprint_etl;
revoke insert, update, delete on app.person_restriction, app.person_request from sprint_app;
--rollback revoke all on app.person_restriction, app.person_request, ops.erased_row, app.upload from sprint_etl; revoke delete on app.link_decision from sprint_etl;
