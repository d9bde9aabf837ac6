--liquibase formatted sql

--changeset warehouse:grant-etl-delivery
grant select, insert, update, delete on mart.dim_delivery, mart.fact_delivery to sprint_etl;
--rollback revoke all on mart.dim_delivery, mart.fact_delivery from sprint_etl;

--changeset warehouse:grant-etl-received-delivery
grant select on ops.received_delivery to sprint_etl;
--rollback revoke all on ops.received_delivery from sprint_etl;
