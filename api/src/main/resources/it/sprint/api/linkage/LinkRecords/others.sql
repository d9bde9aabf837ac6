select
    link_record.record,
    link_record.feed
from ops.link_record as link_record
where link_record.person_key = :person and link_record.record <> cast(:record as char(32))
order by link_record.feed asc, link_record.record asc
