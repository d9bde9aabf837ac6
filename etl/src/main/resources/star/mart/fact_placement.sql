-- One row per placement in work, training or a home.
select
    xxhash64('nova-placements', placement.record_key) as placement_key, placement.started_on,
    placement.person_key, coalesce(person.person_version_key, 0) as person_version_key,
    coalesce(service.service_key, 0) as service_key,
    coalesce(municipality.municipality_key, 0) as municipality_key, placement.kind as placement_kind, kind.placement_group,
    placement.ended_on, placement.outcome, cast(outcome.is_positive as boolean) as is_positive,
    datediff(placement.ended_on, placement.started_on) as days, placement.delivery_key,
    placement.source_row, placement.source_item
from nova_placements_placement as placement
left join reference_placement_kind as kind on kind.placement_kind = placement.kind
left join reference_placement_outcome as outcome on outcome.placement_outcome = placement.outcome
left join dim_person as person
    on person.person_key = placement.person_key
    and placement.started_on between person.valid_from and person.valid_to
left join dim_service as service
    on service.service = placement.service
    and placement.started_on between service.valid_from and service.valid_to
left join dim_municipality as municipality
    on municipality.belfiore_code = placement.municipality
    and placement.started_on between municipality.valid_from and municipality.valid_to
