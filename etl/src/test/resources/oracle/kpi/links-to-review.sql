select (
        select period from reference.calendar_period
        where calendar = 'quarter' and edition.as_of between starts_on and ends_on
    ) as period,
    (select count(*) from ops.link_pair) as value
from ops.edition as edition
where is_current
