select
    link_record.record,
    link_record.feed,
    link_record.person_key,
    link_record.sealed_values
from ops.link_record as link_record
where link_record.record = cast(:record as char(32))
