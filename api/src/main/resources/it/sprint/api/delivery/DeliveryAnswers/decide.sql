insert into app.delivery_decision (delivery_key, decision, reason, account_key, decided_at)
select
    delivery.delivery_key,
    :decision,
    :reason,
    :account,
    :at
from ops.delivery as delivery
where delivery.delivery_key = :key and delivery.status = 'held'
on conflict (delivery_key) do nothing
