-- One row per centre and time of one row of the register. A day of which several rows of one centre
-- tell belongs to the row that begins last, and among those to the one told last. A centre that
-- only stays or visits name is inferred, from the first day on which one does.
with told as (
    select
        name.centre_key, register.centre as name, register.aliases, register.address,
        register.municipality, register.operator, register.kind,
        cast(register.places as int) as places, register.cig, register.valid_from,
        coalesce(register.valid_to, date '9999-12-31') as valid_to,
        struct(register.valid_from, register.received_at, register.delivery_key, register.source_row)
            as precedence
    from prefettura_centres_centre as register
    join dim_centre_name as name
        on name.centre = register.centre and name.municipality = register.municipality
),
edge as (
    select centre_key, valid_from as starts_on from told
    union
    select centre_key, date_add(valid_to, 1) from told where valid_to < date '9999-12-31'
),
span as (
    select
        centre_key, starts_on,
        coalesce(
            date_sub(lead(starts_on) over (partition by centre_key order by starts_on), 1),
            date '9999-12-31'
        ) as ends_on
    from edge
),
covered as (
    select
        span.centre_key, span.starts_on, span.ends_on, max(told.precedence) as precedence,
        lag(max(told.precedence)) over following as precedence_before,
        lag(span.ends_on) over following as ended_before
    from span
    join told
        on told.centre_key = span.centre_key
        and span.starts_on between told.valid_from and told.valid_to
    group by span.centre_key, span.starts_on, span.ends_on
    window following as (partition by span.centre_key order by span.starts_on)
),
numbered as (
    select
        centre_key, starts_on, ends_on, precedence,
        count_if(
            precedence_before is null or precedence_before <> precedence
            or ended_before <> date_sub(starts_on, 1)
        ) over (partition by centre_key order by starts_on) as version
    from covered
),
version as (
    select
        centre_key, version, precedence, min(starts_on) as valid_from, max(ends_on) as valid_to,
        lead(min(starts_on)) over (partition by centre_key order by version) as next_from
    from numbered
    group by centre_key, version, precedence
)
select
    xxhash64('centre-version', version.centre_key, version.valid_from) as centre_version_key,
    version.centre_key, told.name, told.aliases, told.address, told.municipality, told.operator,
    told.kind, told.places, told.cig, version.valid_from, version.valid_to,
    if(version.version = 1, date '0001-01-01', version.valid_from) as facts_from,
    coalesce(date_sub(version.next_from, 1), date '9999-12-31') as facts_to,
    version.next_from is null as is_current, false as is_inferred
from version
join told on told.centre_key = version.centre_key and told.precedence = version.precedence
union all
select
    centre_key as centre_version_key, centre_key, min_by(centre, struct(first_told_on, centre)) as name,
    null as aliases, null as address, municipality, null as operator, null as kind, null as places,
    null as cig, min(first_told_on) as valid_from, date '9999-12-31' as valid_to,
    date '0001-01-01' as facts_from, date '9999-12-31' as facts_to, true as is_current,
    true as is_inferred
from dim_centre_name
where matched_by = 'nothing'
group by centre_key, municipality
union all
select
    cast(0 as bigint), 0, null, null, null, null, null, null, null, null, date '0001-01-01',
    date '9999-12-31', date '0001-01-01', date '9999-12-31', true, false
