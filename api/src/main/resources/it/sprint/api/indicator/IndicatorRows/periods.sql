select
    listed.period,
    listed.name_it,
    listed.name_en,
    listed.starts_on,
    listed.ends_on
from reference.calendar_period as listed
where
    listed.calendar = :calendar
    and listed.starts_on <= :asOf
    and listed.ends_on >= :begin
order by listed.starts_on
