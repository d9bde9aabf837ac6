--liquibase formatted sql

--changeset warehouse:view-staff-link-pair runOnChange:true
create or replace view staff.link_pair as
with pair as (
    select
        linked.record_a,
        linked.record_b,
        linked.weight,
        linked.hold,
        told.feed
    from ops.link_pair as linked
    cross join lateral (select linked.feed_a as feed union select linked.feed_b) as told
)

select
    edition.as_of as waits_on,
    pair.record_a || pair.record_b as pair,
    listed.partner,
    pair.feed,
    pair.hold,
    round(cast(pair.weight as numeric), 1) as weight,
    cast(null as bigint) as delivery_key,
    cast(null as bigint) as source_row
from pair
inner join reference.feed as listed on pair.feed = listed.feed
cross join ops.edition as edition
where edition.is_current;
comment on view staff.link_pair is
'One row per pair of records that the last linking left to people (ops.link_pair) and feed of one of its records, as of the edition''s last day. The records themselves are in the vault and shown to reviewers only.';
--rollback drop view staff.link_pair;

--changeset warehouse:view-staff-resident runOnChange:true
create or replace view staff.third_country_resident as
select
    fact.stated_on,
    sum(fact.persons) as persons
from published.fact_foreign_citizen as fact
where
    fact.is_current
    and fact.area_code = 'IT110'
    and fact.sex = 'total'
    and fact.citizenship_area not in ('WORLD', 'EU28')
group by fact.stated_on;
comment on view staff.third_country_resident is
'One row per 1 January of which ISTAT tells: residents of the province who are citizens of third countries or stateless.';
--rollback drop view staff.third_country_resident;
