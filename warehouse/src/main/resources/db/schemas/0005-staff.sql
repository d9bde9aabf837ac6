--liquibase formatted sql

--changeset warehouse:schema-staff
create schema staff;
comment on schema staff is
'What figures for staff and the territorial council are made of: exact facts of the star, with the codes by which they are split, and where they come from. Views only. Nothing of schema health; of what is about health elsewhere the area alone.';
--rollback drop schema staff;
