--liquibase formatted sql

--changeset warehouse:grant-declared-nationality
grant select, insert, update, delete on published.fact_declared_nationality to sprint_etl;
grant select on published.fact_declared_nationality to sprint_public;
--rollback revoke all on published.fact_declared_nationality from sprint_etl, sprint_public;

--changeset warehouse:grant-council-target
grant select on app.council_action, app.indicator_target to sprint_etl;
grant select, insert, update, delete on mart.fact_council_action, mart.fact_target to sprint_etl;
revoke update, delete on app.council_action, app.indicator_target from sprint_app;
--rollback revoke all on mart.fact_council_action, mart.fact_target from sprint_etl; revoke all on app.council_action, app.indicator_target from sprint_etl;
