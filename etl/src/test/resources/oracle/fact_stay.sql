-- Each stay with what the register says of its centre on the day of entry.
select
    fact_stay.person_key, fact_stay.entered_on, fact_stay.left_on, fact_stay.exit_reason,
    fact_stay.is_transfer, fact_stay.nights, dim_municipality.belfiore_code,
    dim_person.person_key as version_of,
    fact_stay.entered_on between dim_person.valid_from and dim_person.valid_to as is_version_of_day,
    truth.letters(dim_centre.name) as centre,
    dim_centre.operator, dim_centre.kind, dim_centre.places, dim_centre.cig, dim_centre.is_inferred
from mart.fact_stay
join mart.dim_person on dim_person.person_version_key = fact_stay.person_version_key
join mart.dim_centre on dim_centre.centre_version_key = fact_stay.centre_version_key
join mart.dim_municipality on dim_municipality.municipality_key = fact_stay.municipality_key
-- equals
with stay as (
    select
        guest_id, entered_on::date as entered_on, left_on::date as left_on, exit_reason, municipality,
        truth.centre_form(centre, municipality) as form
    from truth.nova_stays_stay
)
select
    register_entry.person_key, stay.entered_on, stay.left_on, stay.exit_reason,
    stay_exit_reason.is_transfer, stay.left_on - stay.entered_on, stay.municipality,
    register_entry.person_key, true, stay.form, version.operator, version.kind, version.places,
    version.cig, version.form is null
from stay
join truth.register as register_entry
    on register_entry.feed = 'nova-stays' and register_entry.partner_id = stay.guest_id
left join reference.stay_exit_reason on stay_exit_reason.stay_exit_reason = stay.exit_reason
left join truth.centre_on(stay.form, stay.municipality, stay.entered_on) as version on true
