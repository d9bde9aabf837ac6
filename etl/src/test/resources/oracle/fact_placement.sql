-- Each placement, and how it ended.
select
    fact_placement.started_on, greatest(fact_placement.person_key, 0) as person_key,
    greatest(dim_person.person_key, 0) as version_of, dim_service.service,
    dim_municipality.belfiore_code, fact_placement.placement_kind, fact_placement.placement_group,
    fact_placement.ended_on, fact_placement.outcome, fact_placement.is_positive, fact_placement.days
from mart.fact_placement
join mart.dim_person on dim_person.person_version_key = fact_placement.person_version_key
join mart.dim_service on dim_service.service_key = fact_placement.service_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_placement.municipality_key
-- equals
select
    placement.started_on::date, greatest(register.person_key, 0), greatest(register.person_key, 0),
    service_version.service, municipality.belfiore_code, placement.kind,
    case
        when placement.kind in ('internship', 'vocational-course') then 'training'
        when placement.kind in ('own-home', 'shared-home', 'host-family') then 'housing'
        else 'work'
    end,
    placement.ended_on::date, placement.outcome,
    placement.outcome in ('ongoing', 'completed', 'renewed', 'hired'),
    placement.ended_on::date - placement.started_on::date
from truth.nova_placements_placement as placement
left join truth.register
    on register.feed = 'nova-stays' and register.partner_id = placement.guest_id
left join reference.service_version
    on service_version.service = placement.service
    and service_version.valid_from <= placement.started_on::date
    and service_version.valid_to > placement.started_on::date
left join reference.municipality
    on municipality.belfiore_code = placement.municipality
    and municipality.valid_from <= placement.started_on::date
    and municipality.valid_to > placement.started_on::date
