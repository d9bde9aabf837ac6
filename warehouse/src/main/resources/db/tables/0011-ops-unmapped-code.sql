--liquibase formatted sql

--changeset warehouse:ops-unmapped-code
create table ops.unmapped_code (
    delivery_key bigint not null references ops.delivery on delete cascade,
    record_type  text not null,
    column_name  text not null,
    crosswalk    text not null check (crosswalk in ('needs', 'services')),
    partner_code text not null,
    is_form      boolean not null,
    row_count    bigint not null check (row_count > 0),
    primary key (delivery_key, record_type, column_name, partner_code)
);
comment on table ops.unmapped_code is
'One row per delivery and code of a partner that the common nomenclature does not explain, with the rows that hold it. is_form: the cell looks like no code of this partner, so that only its form is kept (x for letters, 9 for digits).';
--rollback drop table ops.unmapped_code;
