--liquibase formatted sql

--changeset warehouse:grant-vault-access
grant insert on app.vault_access to sprint_etl;
grant select, insert on app.vault_access to sprint_app;
revoke update, delete on app.vault_access from sprint_app;
--rollback revoke all on app.vault_access from sprint_etl, sprint_app;
