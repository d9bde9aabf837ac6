select
    count(*) filter (
        where
            (cast(:feed as text) is null or cast(:feed as text) in (pair.feed_a, pair.feed_b))
            and (cast(:hold as text) is null or pair.hold = cast(:hold as text))
    ) as found,
    count(*) as waiting,
    (select count(*) from app.last_link_decision as last where last.step = 'proposed') as to_confirm
from app.waiting_link_pair as pair
