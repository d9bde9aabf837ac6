--liquibase formatted sql

--changeset warehouse:grant-review
grant select, insert, update, delete on ops.link_record, ops.link_explanation to sprint_etl;
grant select on app.held_link_decision to sprint_etl;
revoke insert, update, delete on app.held_link_decision, app.last_link_decision, app.waiting_link_pair from sprint_app;
--rollback revoke all on ops.link_record, ops.link_explanation, app.held_link_decision from sprint_etl;
