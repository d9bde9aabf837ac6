--liquibase formatted sql

--changeset warehouse:schema-mart
create schema mart;
comment on schema mart is 'The star: exact facts and dimensions, for staff only. No name, no number of a document, no day of birth.';
--rollback drop schema mart;
