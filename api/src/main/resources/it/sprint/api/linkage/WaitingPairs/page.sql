select
    pair.record_a,
    pair.record_b,
    pair.feed_a,
    pair.feed_b,
    pair.weight,
    pair.hold,
    pair.effect,
    pair.verdict = 'postponed' as is_postponed
from app.waiting_link_pair as pair
where
    (cast(:feed as text) is null or cast(:feed as text) in (pair.feed_a, pair.feed_b))
    and (cast(:hold as text) is null or pair.hold = cast(:hold as text))
order by is_postponed asc, pair.effect desc, pair.record_a asc, pair.record_b asc
limit :limit offset :after
