-- What the generated months are too short for: courses end, persons go on to the next one, and placements last or do not.
update mart.fact_enrolment
set
    exited_on = enrolled_on + 60,
    is_completed = mod(enrolment_key, 4) <> 0,
    exit_reason = case when mod(enrolment_key, 4) <> 0 then 'completed' else 'dropped-out' end,
    entry_level = 'A1',
    exit_level = case when mod(enrolment_key, 3) <> 0 then 'A2' else 'A1' end,
    levels_gained = case when mod(enrolment_key, 3) <> 0 then 1 else 0 end;

insert into mart.fact_enrolment (
    enrolment_key, enrolled_on, person_key, person_version_key, course_key, service_key, municipality_key,
    hours_planned, delivery_key, source_row, source_item
)
select
    row_number() over (order by enrolment_key), exited_on + 10 * mod(abs(enrolment_key), 30)::integer, person_key,
    person_version_key, (select min(course_key) from mart.dim_course where level = 'B1'), service_key,
    municipality_key, hours_planned, delivery_key, source_row, source_item
from mart.fact_enrolment;

update mart.fact_placement
set
    ended_on = started_on + 60 * mod(abs(placement_key), 9)::integer,
    days = 60 * mod(abs(placement_key), 9)::integer,
    outcome = 'completed',
    is_positive = true;

insert into mart.fact_placement (
    placement_key, started_on, person_key, person_version_key, service_key, municipality_key, placement_kind,
    placement_group, ended_on, days, outcome, is_positive, delivery_key, source_row, source_item
)
select
    row_number() over (order by placement_key), started_on + 40, person_key, person_version_key, service_key,
    municipality_key, placement_kind, placement_group, started_on + 440, 400, 'completed', true, delivery_key, source_row, source_item
from mart.fact_placement;

update ops.delivery set covers_to = date '2023-03-31' where feed = 'nova-placements' and status = 'published';
update mart.dim_delivery set covers_to = date '2023-03-31' where feed = 'nova-placements' and status = 'accepted';
update mart.fact_expense
set reported_eur = amount_eur, reported_on = period_to, verified_eur = amount_eur / 2, verified_on = period_to,
    paid_eur = amount_eur / 4, paid_on = period_to;
update mart.fact_council_action
set decided_on = edition.as_of, due_on = edition.as_of, done_on = edition.as_of
from ops.edition as edition
where edition.is_current;
update mart.fact_delivery
set received_on = due_on, delivery_key = (select min(delivery_key) from mart.dim_delivery where delivery_key <> 0),
    days_late = 0, state = 'on-time'
where delivery_due_key = (select min(delivery_due_key) from mart.fact_delivery);
insert into published.fact_foreign_citizen
select 2023, date '2023-01-01', 'IT110', 'total', told.citizenship_area, told.persons, true, min(delivery.delivery_key), 1
from ops.delivery as delivery
cross join (values ('WORLD', 1000), ('EU28', 400), ('AFR_W', 590), ('999', 10)) as told (citizenship_area, persons)
group by told.citizenship_area, told.persons;
