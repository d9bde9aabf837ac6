-- By hand: PostgreSQL has no "* except", no last_value that ignores nulls, and no fields of whole rows of a query.
with coded as (
    select
        told.record_key, told.service_id, told.is_deleted, told.received_at, told.received_on, told.source_row,
        told.source_item, told.name, told.provider, told.area, told.kind, told.address, told.municipality,
        told.languages, told.capacity, told.valid_from, told.valid_to, need_crosswalk.need, service_crosswalk.service
    from (
        select *, cast(received_at at time zone 'Europe/Rome' as date) as received_on
        from every_polo_services_local_service
    ) as told
    left join reference_need_crosswalk as need_crosswalk
        on need_crosswalk.partner = 'polo'
        and upper(need_crosswalk.partner_code) = upper(trim(told.need_code))
        and told.received_on >= cast(need_crosswalk.valid_from as date)
        and told.received_on < cast(need_crosswalk.valid_to as date)
    left join reference_service_crosswalk as service_crosswalk
        on service_crosswalk.partner = 'polo'
        and upper(service_crosswalk.partner_code) = upper(trim(told.service_code))
        and told.received_on >= cast(service_crosswalk.valid_from as date)
        and told.received_on < cast(service_crosswalk.valid_to as date)
),
told as (
    select
        *,
        case
            when received_at = min(received_at) over (partition by service_id) then date '0001-01-01'
            else received_on
        end as told_on
    from coded
),
news as (select distinct service_id, told_on from told),
standing as (
    select distinct on (news.service_id, news.told_on, told.record_key)
        news.told_on as standing_on, told.*
    from news
    join told on told.service_id = news.service_id and told.told_on <= news.told_on
    order by
        news.service_id, news.told_on, told.record_key, told.received_at desc, told.source_row desc,
        told.source_item desc
),
facts as (
    select distinct on (service_id, standing_on) *
    from standing
    where not is_deleted
    order by service_id, standing_on, received_at desc, source_row desc, source_item desc
),
listed as (
    select
        service_id, standing_on as told_on, bool_or(not is_deleted) as is_listed,
        array_to_string(
            coalesce(array_agg(distinct need) filter (where need is not null and not is_deleted), '{}'), ','
        ) as needs,
        min(valid_from) filter (where not is_deleted) as opens_on,
        max(coalesce(valid_to, date '9999-12-31')) filter (where not is_deleted) as ends_on
    from standing
    group by service_id, standing_on
),
-- Each day with the last one on which the service was listed.
followed as (
    select
        *, max(told_on) filter (where is_listed) over history as listed_on,
        coalesce(lead(told_on) over history - 1, date '9999-12-31') as valid_to,
        least(ends_on, lead(ends_on) over history) as closes_on
    from listed
    window history as (partition by service_id order by told_on)
),
period as (
    select
        followed.service_id, followed.told_on as valid_from, followed.valid_to, followed.is_listed, facts.name,
        facts.provider, facts.service, facts.area, facts.kind, facts.address, facts.municipality, facts.languages,
        facts.capacity, last_listed.needs, followed.opens_on, followed.closes_on as ends_on
    from followed
    left join facts on facts.service_id = followed.service_id and facts.standing_on = followed.listed_on
    left join listed as last_listed
        on last_listed.service_id = followed.service_id and last_listed.told_on = followed.listed_on
),
piece as (
    select
        period.*, false as is_open, valid_from as piece_from,
        case when is_listed then least(valid_to, opens_on - 1) else valid_to end as piece_to
    from period
    union all
    select period.*, true, greatest(valid_from, opens_on), least(valid_to, ends_on)
    from period
    where is_listed
    union all
    select period.*, false, greatest(valid_from, opens_on, ends_on + 1), valid_to
    from period
    where is_listed
),
marked as (
    select
        *,
        row(name, provider, service, area, kind, address, municipality, languages, capacity, needs, is_open)
        is not distinct from lag(
            row(name, provider, service, area, kind, address, municipality, languages, capacity, needs, is_open)
        ) over (partition by service_id order by piece_from) as is_same
    from piece
    where piece_from <= piece_to
),
numbered as (
    select *, count(*) filter (where not is_same) over (partition by service_id order by piece_from) as version
    from marked
),
version as (
    select
        service_id, version, any_value(name) as name, any_value(provider) as provider,
        any_value(service) as service, any_value(area) as area, any_value(kind) as kind,
        any_value(address) as address, any_value(municipality) as municipality,
        any_value(languages) as languages, any_value(capacity) as capacity, any_value(needs) as needs,
        any_value(is_open) as is_open, min(piece_from) as valid_from, max(piece_to) as valid_to
    from numbered
    group by service_id, version
),
spelling as (
    select iso639_1 as spelling, language from reference_language where iso639_1 is not null
    union
    select language, language from reference_language
),
spoken as (
    select
        version.service_id, version.version,
        string_agg(distinct spelling.language, ',' order by spelling.language) as languages
    from version
    cross join unnest(string_to_array(version.languages, ',')) as written (language)
    join spelling on spelling.spelling = lower(trim(written.language))
    group by version.service_id, version.version
)
select
    hashtextextended(concat_ws('|', 'local-service', version.service_id, version.valid_from), 0)
        as local_service_key,
    version.service_id as local_service, version.name, version.provider, version.service, version.area,
    case version.kind
        when 'pubblico' then 'public' when 'privato sociale' then 'private-social'
        when 'privato' then 'private'
    end as kind,
    version.address, version.municipality, spoken.languages, cast(version.capacity as int) as capacity,
    nullif(version.needs, '') as needs, version.is_open, version.valid_from, version.valid_to,
    version.valid_to = date '9999-12-31' as is_current
from version
left join spoken on spoken.service_id = version.service_id and spoken.version = version.version
union all
select
    cast(0 as bigint), null, null, null, null, null, null, null, null, null, null, null, false,
    date '0001-01-01', date '9999-12-31', true
