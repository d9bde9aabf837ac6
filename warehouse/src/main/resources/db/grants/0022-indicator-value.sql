--liquibase formatted sql

--changeset warehouse:grant-indicator-value
grant select (
    value_key, indicator, calendar, period, version, value, document_name, document_sha256, entered_at
) on app.indicator_value to sprint_etl;
grant select, insert, update, delete on mart.fact_indicator_value to sprint_etl;
revoke update, delete on app.indicator_value from sprint_app;
--rollback revoke all on mart.fact_indicator_value from sprint_etl; revoke all on app.indicator_value from sprint_etl;
