select
    pair.record_a,
    pair.record_b,
    pair.feed_a,
    pair.feed_b,
    pair.weight,
    pair.hold,
    pair.effect,
    coalesce(held.verdict = 'postponed', false) as is_postponed
from ops.link_pair as pair
left join app.held_link_decision as held on pair.record_a = held.record_a and pair.record_b = held.record_b
where pair.record_a = cast(:a as char(32)) and pair.record_b = cast(:b as char(32))
