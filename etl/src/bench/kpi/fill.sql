-- An invented star, put straight into the warehouse: as many persons and contacts as are asked for (psql's variables
-- persons and contacts), over three years; a need for each fifth, a referral for each tenth and an enrolment for each
-- twentieth contact. The same numbers each time: what is random comes from a hash of the row's number.
set session_replication_role = replica;
set synchronous_commit = off;

-- The n-th of so many, as if by chance, for the row i.
create function pg_temp.pick(i bigint, salt integer, n integer) returns integer
    language sql immutable parallel safe
    return cast(mod(abs(hashint8extended(i, salt) % 1000000007), n) as integer);

insert into ops.run overriding system value
values (1, '2023-01-01T01:00:00Z', '2023-01-01T02:00:00Z', 'published', null);
insert into ops.delivery
select
    row_number() over (), repeat(md5(feed), 2), feed, feed || '.csv', 'invented', 1000, '2023-01-01T00:30:00Z', '1.0.0',
    'published', null, null, null, 10, 8, 1, 1, 0, date '2020-01-01', date '2022-12-31', 1
from unnest(array['etnie-sessions', 'oasi2-cases', 'polo-desk', 'cpia-enrolments', 'nova-stays']) as invented (feed);
insert into ops.edition values (1, 1, '2023-01-01T02:00:00Z', '2022-12-31', true);

insert into mart.dim_country
select row_number() over (), iso3, iso3, iso3, iso3 in ('ROU', 'POL'), iso3 not in ('ROU', 'POL', 'ITA')
from unnest(array['NGA', 'GMB', 'MLI', 'ROU', 'ALB', 'MAR', 'PAK', 'BGD', 'UKR', 'AFG', 'POL', 'ITA']) as invented (iso3);
insert into mart.dim_country values (0, null, null, null, false, false);
insert into mart.dim_organization
select row_number() over (order by organization_code), organization_code, name, 'partner' from reference.organization;
insert into mart.dim_organization values (0, null, null, null);
insert into mart.dim_service
select row_number() over (order by service), service, area, is_health, 1, service, service, '0001-01-01', '9999-12-31', true
from reference.service;
insert into mart.dim_service values (0, null, null, false, 1, null, null, '0001-01-01', '9999-12-31', true);
insert into mart.dim_need
select row_number() over (order by need), need, area, is_health, 1, need, need, '0001-01-01', '9999-12-31', true
from reference.need;
insert into mart.dim_need values (0, null, null, false, 1, null, null, '0001-01-01', '9999-12-31', true);
insert into mart.dim_municipality
select
    row_number() over (order by belfiore_code), belfiore_code, istat_code, name, '110', 'BAT', '16',
    '0001-01-01', '9999-12-31', true
from reference.municipality where is_current;
insert into mart.dim_municipality values (0, null, null, null, null, null, null, '0001-01-01', '9999-12-31', true);
insert into mart.dim_local_service (local_service_key, is_open, valid_from, valid_to, is_current)
values (0, false, '0001-01-01', '9999-12-31', true);
insert into mart.dim_course (course_key, school_year, course_code, level)
select course, '2021/2022', 'course ' || course, (array['A1', 'A2', 'B1'])[course % 3 + 1]
from generate_series(1, 60) as invented (course);

insert into mart.dim_person
    (person_version_key, person_key, valid_from, valid_to, is_current, sex, birth_year, citizenship, register_count,
        has_conflict, is_inferred)
select
    person, person, '0001-01-01', '9999-12-31', true,
    case when pg_temp.pick(person, 1, 50) > 0 then (array['F', 'M', 'M'])[pg_temp.pick(person, 2, 3) + 1] end,
    case when pg_temp.pick(person, 3, 50) > 0 then 1950 + pg_temp.pick(person, 4, 65) end,
    case when pg_temp.pick(person, 5, 30) > 0
        then (array['NGA', 'GMB', 'MLI', 'ROU', 'ALB', 'MAR', 'PAK', 'BGD', 'UKR', 'AFG', 'POL', 'ITA'])[pg_temp.pick(person, 6, 12) + 1]
    end,
    1, false, false
from generate_series(1, :persons) as invented (person);
insert into mart.dim_person
    (person_version_key, person_key, valid_from, valid_to, is_current, register_count, has_conflict, is_inferred)
values (0, 0, '0001-01-01', '9999-12-31', true, 0, false, false);

-- Of three contacts in a hundred nobody knows the person.
insert into mart.fact_service_contact
    (contact_key, contacted_on, person_key, person_version_key, is_anonymous, organization_key, service_key,
        municipality_key, language, kind, minutes, outcome, delivery_key, source_row, source_item)
select
    contact, date '2020-01-01' + pg_temp.pick(contact, 10, 1096), person, person, false,
    (select organization_key from mart.dim_organization where organization_code = 'etnie') * (contact % 3 > 0)::integer
    + (select organization_key from mart.dim_organization where organization_code = 'oasi2') * (contact % 3 = 0)::integer,
    1 + pg_temp.pick(contact, 11, (select count(*) - 1 from mart.dim_service)::integer),
    pg_temp.pick(contact, 12, (select count(*) from mart.dim_municipality)::integer),
    null, (array['mediation', 'desk', 'telephone', 'case'])[pg_temp.pick(contact, 13, 4) + 1],
    30, null, 1, contact, 1
from (
    select contact, case when pg_temp.pick(contact, 14, 100) < 3 then 0 else 1 + pg_temp.pick(contact, 15, :persons) end as person
    from generate_series(1, :contacts) as invented (contact)
) as met;

insert into mart.fact_need
select
    need, expressed, matched,
    case when matched is not null then 'contact' end, met, null,
    case when met is not null then 'met' when matched is not null then 'matched' else 'open' end,
    matched - expressed, met - expressed, person, person,
    1 + pg_temp.pick(need, 20, (select count(*) - 1 from mart.dim_need)::integer), false,
    (select organization_key from mart.dim_organization where organization_code = 'polo'),
    pg_temp.pick(need, 21, (select count(*) from mart.dim_municipality)::integer), 0, null, 3, need, 1
from (
    select
        need, person, expressed,
        case when pg_temp.pick(need, 22, 10) < 8 then expressed + pg_temp.pick(need, 23, 60) end as matched,
        case when pg_temp.pick(need, 22, 10) < 6 then expressed + pg_temp.pick(need, 23, 60) + pg_temp.pick(need, 24, 40) end as met
    from (
        select need, 1 + pg_temp.pick(need, 25, :persons) as person, date '2020-01-01' + pg_temp.pick(need, 26, 1096) as expressed
        from generate_series(1, :contacts / 5) as invented (need)
    ) as said
) as told;

insert into mart.fact_referral
    (referral_key, sent_on, accepted_on, first_appointment_on, is_no_show, seen_on, closed_on, outcome, state, is_accepted,
        is_seen, went_back, event_count, days_to_first_appointment, days_open, person_key, person_version_key,
        sender_organization_key, provider_organization_key, local_service_key, service_key, is_health, expressed_need_key,
        municipality_key, delivery_key, source_row, source_item)
select
    referral, sent, accepted, appointment, case when appointment is not null then stage = 4 end, seen, closed,
    case when stage >= 8 then 'positive' when stage = 7 then 'negative' end,
    case
        when stage >= 8 then 'closed-positive' when stage = 7 then 'closed-negative' when stage >= 5 then 'seen'
        when stage = 4 then 'no-show' when stage >= 2 then 'accepted' else 'sent'
    end,
    stage >= 2, stage >= 5, false, stage, appointment - sent, closed - sent, person, person,
    (select organization_key from mart.dim_organization where organization_code = 'polo'),
    1 + pg_temp.pick(referral, 30, (select count(*) - 1 from mart.dim_organization)::integer), 0,
    1 + pg_temp.pick(referral, 31, (select count(*) - 1 from mart.dim_service)::integer), false, 0,
    pg_temp.pick(referral, 32, (select count(*) from mart.dim_municipality)::integer), 3, referral, 1
from (
    select
        referral, person, sent, stage,
        case when stage >= 2 then sent + days / 4 end as accepted,
        case when stage >= 4 then sent + days / 2 end as appointment,
        case when stage >= 5 then sent + days / 2 end as seen,
        case when stage >= 7 then sent + days end as closed
    from (
        select
            referral, 1 + pg_temp.pick(referral, 33, :persons) as person,
            date '2020-01-01' + pg_temp.pick(referral, 34, 1096) as sent,
            pg_temp.pick(referral, 35, 10) as stage, pg_temp.pick(referral, 36, 90) as days
        from generate_series(1, :contacts / 10) as invented (referral)
    ) as said
) as told;

insert into mart.fact_enrolment
    (enrolment_key, enrolled_on, person_key, person_version_key, course_key, service_key, municipality_key, hours_planned,
        delivery_key, source_row, source_item)
select
    enrolment, date '2020-01-01' + pg_temp.pick(enrolment, 40, 1096), person, person, 1 + pg_temp.pick(enrolment, 41, 60),
    1, pg_temp.pick(enrolment, 42, (select count(*) from mart.dim_municipality)::integer), 100, 4, enrolment, 1
from (
    select enrolment, 1 + pg_temp.pick(enrolment, 43, :persons) as person
    from generate_series(1, :contacts / 20) as invented (enrolment)
) as told;
