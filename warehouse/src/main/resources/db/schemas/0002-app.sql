--liquibase formatted sql

--changeset warehouse:schema-app
create schema app;
comment on schema app is 'What people do in the pages: accounts, signing in, and what they decide.';
--rollback drop schema app;
