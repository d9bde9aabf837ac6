select count(*) = 2
from ops.link_record as link_record
where link_record.record in (cast(:a as char(32)), cast(:b as char(32)))
