--liquibase formatted sql

--changeset warehouse:grant-etl-standard-figure
grant select, insert on ops.standard_rule, ops.standard_figure to sprint_etl;
grant usage on schema staff to sprint_etl;
grant select on all tables in schema staff to sprint_etl;
alter default privileges in schema staff grant select on tables to sprint_etl;
--rollback alter default privileges in schema staff revoke select on tables from sprint_etl; revoke all on all tables in schema staff from sprint_etl; revoke usage on schema staff from sprint_etl; revoke all on ops.standard_rule, ops.standard_figure from sprint_etl;

--changeset warehouse:grant-public-standard-figure
grant select on published.standard_figure to sprint_public;
--rollback revoke all on published.standard_figure from sprint_public;
