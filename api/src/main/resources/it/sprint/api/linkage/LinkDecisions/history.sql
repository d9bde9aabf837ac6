select
    decision.decision_key,
    decision.verdict,
    decision.step,
    coalesce(account.display_name, decision.decided_by) as by_name,
    decision.decided_by = :who as is_own,
    decision.decided_at
from app.link_decision as decision
left join app.account as account on decision.decided_by = account.username
where decision.record_a = cast(:a as char(32)) and decision.record_b = cast(:b as char(32))
order by decision.decision_key desc
