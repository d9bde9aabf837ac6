--liquibase formatted sql

--changeset warehouse:grant-staff
grant usage on schema staff, published, reference to sprint_staff;
grant select on all tables in schema staff, reference to sprint_staff;
grant select on published.edition to sprint_staff;
alter default privileges in schema staff grant select on tables to sprint_staff;
--rollback alter default privileges in schema staff revoke select on tables from sprint_staff; revoke all on all tables in schema staff, reference, published from sprint_staff; revoke usage on schema staff, published, reference from sprint_staff;
