--liquibase formatted sql

--changeset warehouse:grant-delivery-decision
grant usage on schema app to sprint_etl;
grant select on app.delivery_decision to sprint_etl;
grant select, insert on app.delivery_decision to sprint_app;
revoke update, delete on app.delivery_decision from sprint_app;
--rollback revoke all on app.delivery_decision from sprint_etl, sprint_app; revoke usage on schema app from sprint_etl;
