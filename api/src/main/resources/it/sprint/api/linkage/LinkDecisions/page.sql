select
    last.decision_key,
    last.record_a,
    last.record_b,
    record_a.feed as feed_a,
    record_b.feed as feed_b,
    last.verdict,
    last.step,
    coalesce(account.display_name, last.decided_by) as by_name,
    last.decided_by = :who as is_own,
    last.decided_at,
    coalesce(held.verdict, 'undone') as held,
    coalesce(record_a.person_key = record_b.person_key, false) as is_joined
from app.last_link_decision as last
left join app.held_link_decision as held on last.record_a = held.record_a and last.record_b = held.record_b
left join ops.link_record as record_a on last.record_a = record_a.record
left join ops.link_record as record_b on last.record_b = record_b.record
left join app.account as account on last.decided_by = account.username
where
    (not cast(:open as boolean) or last.step = 'proposed')
    and (cast(:after as bigint) is null or last.decision_key < cast(:after as bigint))
order by last.decision_key desc
limit :limit
