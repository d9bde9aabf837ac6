--liquibase formatted sql

--changeset warehouse:view-published-edition runOnChange:true
create or replace view published.edition as
select
    edition.edition_number,
    edition.published_at,
    edition.as_of,
    edition.is_current
from ops.edition as edition;
comment on view published.edition is 'One row per edition.';
--rollback drop view published.edition;
