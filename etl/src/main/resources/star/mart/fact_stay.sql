-- One row per stay of one guest in one centre.
select
    xxhash64('nova-stays', stay.record_key) as stay_key,
    stay.entered_on, stay.left_on, stay.exit_reason,
    cast(reason.is_transfer as boolean) as is_transfer,
    datediff(stay.left_on, stay.entered_on) as nights,
    stay.person_key, coalesce(person.person_version_key, 0) as person_version_key,
    coalesce(centre.centre_version_key, 0) as centre_version_key,
    coalesce(municipality.municipality_key, 0) as municipality_key,
    stay.delivery_key, stay.source_row, stay.source_item
from nova_stays_stay as stay
left join dim_person as person
    on person.person_key = stay.person_key
    and stay.entered_on between person.valid_from and person.valid_to
left join dim_centre_name as name
    on name.centre = stay.centre and name.municipality = stay.municipality
left join dim_centre as centre
    on centre.centre_key = name.centre_key
    and stay.entered_on between centre.facts_from and centre.facts_to
left join dim_municipality as municipality
    on municipality.belfiore_code = stay.municipality
    and stay.entered_on between municipality.valid_from and municipality.valid_to
left join reference_stay_exit_reason as reason on reason.stay_exit_reason = stay.exit_reason
