-- One row per reception centre and period of the register. Before, between and after the periods of
-- the register a centre is closed and has no places. Of inferred centres only the name is known.
with registered as (
    select
        trim(regexp_replace(translate(lower(centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')) as name_form, municipality, centre as name, aliases, address, operator, kind,
        cast(places as int) as places, cig, valid_from,
        least(
            coalesce(valid_to, date '9999-12-31'),
            coalesce(
                date_sub(lead(valid_from) over (partition by trim(regexp_replace(translate(lower(centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')), municipality order by valid_from), 1),
                date '9999-12-31'
            )
        ) as valid_to,
        lag(valid_from) over (partition by trim(regexp_replace(translate(lower(centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')), municipality order by valid_from) is null as is_first,
        coalesce(
            lead(valid_from) over (partition by trim(regexp_replace(translate(lower(centre), 'àáèéìíòóùú', 'aaeeiioouu'), '[^a-z0-9]+', ' ')), municipality order by valid_from), date '9999-12-31'
        ) as next_from
    from prefettura_centres_centre
),
period as (
    select
        name_form, municipality, name, aliases, address, operator, kind, places, cig, places > 0 as is_open,
        valid_from, valid_to, false as is_inferred
    from registered
    where valid_from <= valid_to
    union all
    select
        name_form, municipality, name, aliases, address, operator, kind, 0 as places, cig, false as is_open,
        date_add(valid_to, 1) as valid_from,
        if(next_from = date '9999-12-31', next_from, date_sub(next_from, 1)) as valid_to,
        false as is_inferred
    from registered
    where valid_from <= valid_to and valid_to < date '9999-12-31' and date_add(valid_to, 1) < next_from
    union all
    select
        name_form, municipality, name, aliases, address, operator, kind, 0 as places, cig, false as is_open,
        date '0001-01-01' as valid_from, date_sub(valid_from, 1) as valid_to, false as is_inferred
    from registered
    where is_first
    union all
    select
        name_form, municipality, name_form as name, null as aliases, null as address, null as operator,
        null as kind, null as places, null as cig, null as is_open, date '0001-01-01' as valid_from,
        date '9999-12-31' as valid_to, true as is_inferred
    from bridge_centre_name
    where is_inferred
)
select
    xxhash64('centre-version', name_form, municipality, valid_from) as centre_version_key,
    xxhash64('centre', name_form, municipality) as centre_key, name, aliases, address, municipality, operator,
    kind, places, cig, is_open, valid_from, valid_to, valid_to = date '9999-12-31' as is_current, is_inferred
from period
union all
select
    cast(0 as bigint), cast(0 as bigint), null, null, null, null, null, null, null, null, null, date '0001-01-01',
    date '9999-12-31', true, false
