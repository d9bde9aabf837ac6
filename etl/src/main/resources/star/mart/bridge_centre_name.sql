-- One row per reception centre and name by which it is known, in the form in which names are
-- compared: lower case, without accents and punctuation. A centre of which only stays and visits tell
-- is inferred.
with registered as (
    select distinct
        xxhash64('centre', trim(regexp_replace(translate(lower(centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')), municipality) as centre_key, municipality,
        explode(array_append(split(coalesce(aliases, ''), '\\|'), centre)) as name
    from prefettura_centres_centre
),
known as (
    select trim(regexp_replace(translate(lower(name), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) as name_form, municipality, min(centre_key) as centre_key, false as is_inferred
    from registered
    where trim(regexp_replace(translate(lower(name), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) <> ''
    group by trim(regexp_replace(translate(lower(name), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')), municipality
),
seen as (
    select trim(regexp_replace(translate(lower(centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) as name_form, municipality from nova_stays_stay
    union
    select trim(regexp_replace(translate(lower(centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) as name_form, municipality from prefettura_inspections_visit
)
select name_form, municipality, centre_key, is_inferred from known
union all
select name_form, municipality, xxhash64('centre', name_form, municipality) as centre_key, true as is_inferred
from seen
left anti join known using (name_form, municipality)
where municipality is not null
