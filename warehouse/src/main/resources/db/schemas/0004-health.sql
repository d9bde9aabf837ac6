--liquibase formatted sql

--changeset warehouse:schema-health
create schema health;
comment on schema health is
'The health authority''s contacts, a house of their own: persons are its pseudonyms, are linked with nobody else, and no key leads from here to a person of schema mart (D.Lgs 286/1998, art. 35 c. 5).';
--rollback drop schema health;
