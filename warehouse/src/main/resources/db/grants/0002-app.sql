--liquibase formatted sql

--changeset warehouse:grant-app
grant usage on schema reference, ops, published, app to sprint_app;
grant select on all tables in schema reference, ops, published to sprint_app;
grant select, insert, update on all tables in schema app to sprint_app;
--rollback revoke all on all tables in schema reference, ops, published, app from sprint_app; revoke usage on schema reference, ops, published, app from sprint_app;

--changeset warehouse:grant-app-later-tables
alter default privileges in schema reference, ops, published grant select on tables to sprint_app;
alter default privileges in schema app grant select, insert, update on tables to sprint_app;
--rollback alter default privileges in schema reference, ops, published revoke select on tables from sprint_app; alter default privileges in schema app revoke select, insert, update on tables from sprint_app;

--changeset warehouse:grant-app-attempts-stay
revoke update on app.sign_in from sprint_app;
--rollback grant update on app.sign_in to sprint_app;
