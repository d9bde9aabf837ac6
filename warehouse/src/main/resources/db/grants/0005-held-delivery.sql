--liquibase formatted sql

--changeset warehouse:grant-etl-held-delivery
grant select, insert, update, delete on
    ops.delivery_count,
    ops.delivery_remark,
    ops.rejected_row
to sprint_etl;
--rollback revoke all on ops.delivery_count, ops.delivery_remark, ops.rejected_row from sprint_etl;
