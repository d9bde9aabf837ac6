--liquibase formatted sql

--changeset warehouse:view-app-held-link-decision runOnChange:true
create or replace view app.held_link_decision as
select distinct on (decision.record_a, decision.record_b)
    decision.record_a,
    decision.record_b,
    decision.decision_key,
    decision.verdict,
    decision.decided_by,
    decision.decided_at
from app.link_decision as decision
left join app.link_decision as proposal on decision.follows = proposal.decision_key
where
    decision.step = 'said'
    or (
        decision.step = 'confirmed'
        and proposal.step = 'proposed'
        and proposal.verdict = decision.verdict
        and proposal.decided_by <> decision.decided_by
    )
order by decision.record_a asc, decision.record_b asc, decision.decision_key desc;
comment on view app.held_link_decision is
'One row per pair of records about which something was said that counts: the last word that needed nobody else, or that another person confirmed. Undone: nothing holds any more.';
--rollback drop view app.held_link_decision;

--changeset warehouse:view-app-last-link-decision runOnChange:true
create or replace view app.last_link_decision as
select distinct on (decision.record_a, decision.record_b)
    decision.record_a,
    decision.record_b,
    decision.decision_key,
    decision.verdict,
    decision.step,
    decision.decided_by,
    decision.decided_at
from app.link_decision as decision
order by decision.record_a asc, decision.record_b asc, decision.decision_key desc;
comment on view app.last_link_decision is
'One row per pair of records: the last word on it, whether it counts or not. A proposal waits for another person while it is the last word.';
--rollback drop view app.last_link_decision;

--changeset warehouse:view-app-waiting-link-pair runOnChange:true
create or replace view app.waiting_link_pair as
select
    pair.record_a,
    pair.record_b,
    pair.feed_a,
    pair.feed_b,
    pair.weight,
    pair.hold,
    pair.effect,
    coalesce(held.verdict, 'undone') as verdict
from ops.link_pair as pair
left join app.held_link_decision as held on pair.record_a = held.record_a and pair.record_b = held.record_b
where coalesce(held.verdict, 'undone') in ('undone', 'postponed');
comment on view app.waiting_link_pair is
'One row per pair that the linking left to people and that nobody has judged yet, or postponed.';
--rollback drop view app.waiting_link_pair;
