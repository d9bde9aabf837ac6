-- When each file was received, as the ledger says: the truth does not know of it.
create view truth.delivery as
select feed, file_name as file, received_at, (received_at at time zone 'Europe/Rome')::date as delivered_on
from ops.delivery;
