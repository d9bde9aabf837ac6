-- What several tables of reception ask of the truth, told once: centres under each of their names, what the
-- register says of one on a day, visits with their centres, and what the answers of a visit come to.
create function truth.letters(name text) returns text immutable language sql
return regexp_replace(lower(normalize(name, nfd)), '[^a-z0-9]', '', 'g');

create view truth.centre_period as
select
    truth.letters(centre) as form, municipality, aliases, operator, kind, places::integer as places, cig,
    valid_from::date as valid_from, coalesce(valid_to::date, date '9999-12-31') as valid_to
from truth.prefettura_centres_centre;

-- Each way in which a centre is called, but another name that several centres have.
create view truth.centre_called as
with other_name as (
    select truth.letters(other_name) as name, municipality, form
    from truth.centre_period, unnest(string_to_array(aliases, '|')) as other_name
)
select distinct form as name, municipality, form from truth.centre_period
union all
select name, municipality, min(form)
from other_name
where not exists (
    select from truth.centre_period
    where centre_period.form = other_name.name and centre_period.municipality = other_name.municipality
)
group by name, municipality
having count(distinct form) = 1;

create function truth.centre_form(centre text, municipality text) returns text stable language sql
return coalesce(
    (
        select called.form
        from truth.centre_called as called
        where called.name = truth.letters(centre_form.centre)
            and called.municipality = centre_form.municipality
    ),
    truth.letters(centre_form.centre)
);

-- What the register says of a centre on a day: where nothing, what it said last before, else first after.
create function truth.centre_on(form text, municipality text, day date) returns setof truth.centre_period
stable language sql as $$
    select period.*
    from truth.centre_period as period,
        (
            select coalesce(
                max(least(covering.valid_to, centre_on.day))
                    filter (where covering.valid_from <= centre_on.day),
                min(covering.valid_from)
            ) as looked_up_on
            from truth.centre_period as covering
            where covering.form = centre_on.form and covering.municipality = centre_on.municipality
        ) as looked_up
    where period.form = centre_on.form and period.municipality = centre_on.municipality
        and looked_up.looked_up_on between period.valid_from and period.valid_to
    order by period.valid_from desc
    limit 1
$$;

create view truth.visit as
select
    visit_id, visited_on::date as day, municipality, announced::boolean as is_announced, checklist_version,
    guests_present::integer as guests_present, truth.centre_form(centre, municipality) as form
from truth.prefettura_inspections_visit;

create view truth.asked as
select
    visit.visit_id, item.section, item.standard, item.item, item.weight, item.is_critical,
    coalesce(item.standard || ' ' || item.alternative_group, item.item) as question, answer.answer
from truth.prefettura_inspections_visit as visit
join reference.checklist_item as item on item.checklist_version = visit.checklist_version
left join truth.prefettura_inspections_answer as answer
    on answer.visit_id = visit.visit_id and answer.item_code = item.item;

create view truth.standards as
with question as (
    select
        visit_id, section, standard, question,
        count(*) filter (where answer = 'C') > 0 as is_met,
        count(*) filter (where answer = 'C') = 0 and count(*) > count(answer) as is_open,
        count(*) filter (where answer = 'NA') = count(*) as is_left_out
    from truth.asked
    group by visit_id, section, standard, question
),
standard as (
    select
        visit_id, section, standard,
        bool_or(not is_met and not is_open and not is_left_out) as is_failed,
        bool_or(is_open) as is_open, bool_or(is_met) as is_met
    from question
    group by visit_id, section, standard
)
select
    visit_id, section, count(*) filter (where is_met and not is_open and not is_failed) as met,
    count(*) filter (where is_failed) as failed,
    count(*) filter (where is_open and not is_failed) as undecided
from standard
group by visit_id, section;

create view truth.weights as
select
    visit_id, section, count(*) as items, count(answer) as answered,
    coalesce(sum(weight) filter (where answer = 'C'), 0)
    + coalesce(sum(weight) filter (where answer = 'PC'), 0) / 2.0 as met,
    coalesce(sum(weight) filter (where answer <> 'NA'), 0) as applicable,
    coalesce(sum(weight) filter (where answer = 'NA'), 0) as not_applicable,
    count(*) filter (where is_critical and answer = 'NC') as critical_failures
from truth.asked
group by visit_id, section;
