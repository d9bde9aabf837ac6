-- One row per service of the help desk's directory and version. What the directory says of a service
-- holds from the service's first day; what a later delivery says otherwise, from the day on which it
-- came. A service that vanished from the directory ended the day before.
with said as (
    select
        service_id, cast(from_utc_timestamp(received_at, 'Europe/Rome') as date) as told_on,
        max_by(
            struct(name, provider, service, area, kind, municipality, languages, capacity),
            struct(received_at, source_row)
        ) as told,
        max_by(valid_from, struct(received_at, source_row)) as begins_on,
        max_by(coalesce(valid_to, date '9999-12-31'), struct(received_at, source_row)) as ends_on
    from every_polo_services_local_service
    where not is_deleted
    group by service_id, cast(from_utc_timestamp(received_at, 'Europe/Rome') as date)
),
ended as (
    select service_id, max(cast(from_utc_timestamp(received_at, 'Europe/Rome') as date)) as gone_on
    from gone_polo_services_local_service
    left anti join polo_services_local_service using (service_id)
    group by service_id
),
last_told as (
    select service_id, least(max_by(ends_on, told_on), coalesce(date_sub(max(gone_on), 1), date '9999-12-31')) as ends_on
    from said
    left join ended using (service_id)
    group by service_id
),
changed as (
    select *, lag(told) over (partition by service_id order by told_on) as told_before
    from said
),
version as (
    select
        service_id, told,
        if(told_before is null, begins_on, told_on) as valid_from,
        row_number() over (partition by service_id order by told_on desc) = 1 as is_current,
        lead(told_on) over (partition by service_id order by told_on) as next_on
    from changed
    where told_before is null or told_before <> told
)
select
    xxhash64('local-service', version.service_id, version.valid_from) as local_service_key,
    version.service_id, told.name, coalesce(told.provider, 'unknown') as provider,
    told.service, told.area, told.kind, told.municipality, told.languages,
    cast(told.capacity as int) as capacity, version.valid_from,
    greatest(
        version.valid_from,
        least(coalesce(date_sub(version.next_on, 1), date '9999-12-31'), last_told.ends_on)
    ) as valid_to,
    version.is_current
from version
join last_told using (service_id)
where version.next_on is null or version.valid_from < version.next_on
union all
select
    cast(0 as bigint), null, null, null, null, null, null, null, null, null, date '0001-01-01',
    date '9999-12-31', true
