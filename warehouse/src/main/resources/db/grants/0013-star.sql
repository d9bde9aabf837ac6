--liquibase formatted sql

--changeset warehouse:grant-etl-star
grant select, insert, update, delete on
mart.dim_date, mart.dim_municipality, mart.dim_country, mart.dim_organization, mart.dim_service, mart.dim_need,
mart.fact_service_contact
to sprint_etl;
grant select, insert on ops.edition_change to sprint_etl;
--rollback revoke all on ops.edition_change from sprint_etl; revoke all on mart.dim_date, mart.dim_municipality, mart.dim_country, mart.dim_organization, mart.dim_service, mart.dim_need, mart.fact_service_contact from sprint_etl;
