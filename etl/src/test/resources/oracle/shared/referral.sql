-- What several tables of referrals ask of the truth, told once: the events of referrals, and which referrals do
-- not follow the usual order.
create view truth.referral_event as
select
    told.referral_id, told.state, told.happened_at::timestamptz as happened_at,
    (told.happened_at::timestamptz at time zone 'Europe/Rome')::date as on_day,
    referral_state.position, referral_state.is_final
from truth.polo_desk_referral_event as told
join reference.referral_state on referral_state.referral_state = told.state;

create view truth.referral as
select
    referral_id, person_id, need_id, provider, service_id, service, municipality, outcome,
    sent_at::timestamptz as sent_at, (sent_at::timestamptz at time zone 'Europe/Rome')::date as sent_on,
    first_appointment_on::date as appointment_on, no_show::boolean as no_show, closed_on::date as closed_on, file,
    line
from truth.polo_desk_referral;

create view truth.disorder as
select later.referral_id
from truth.referral_event as later
join truth.referral_event as earlier
    on earlier.referral_id = later.referral_id and earlier.happened_at < later.happened_at
where earlier.position > later.position or (earlier.is_final and earlier.state <> later.state)
union
select referral.referral_id
from truth.referral
join truth.referral_event as event on event.referral_id = referral.referral_id
where event.state <> 'sent' and event.happened_at < referral.sent_at
union
select referral.referral_id
from truth.referral
join truth.referral_event as event on event.referral_id = referral.referral_id and event.is_final
where event.state <> case referral.outcome
    when 'positive' then 'closed-positive' when 'applied' then 'closed-positive'
    when 'negative' then 'closed-negative' else referral.outcome
end
union
select referral_id
from truth.referral
where appointment_on < sent_on or closed_on < sent_on;
