-- One row per local service and version: what the desk's directory says of it from the day on which that
-- was delivered, and whether it is open. What the directory says first was so before. Versions leave no
-- day out: who was sent to a service that is closed, or not open yet, was still sent to that service.
--
-- A service is open from the first to the last day that the directory gives, while it is listed; a last
-- day that is told one delivery late holds from that day on. A service may stand in several rows, one per
-- need: the row that was told last says what it is, and it answers the needs of all its rows.
with coded as (
    -- What a code of the desk means is asked for the day of delivery: a service is older than the codes.
    select
        told.* except (need, service), need_crosswalk.need, service_crosswalk.service
    from (
        select *, cast(from_utc_timestamp(received_at, 'Europe/Rome') as date) as received_on
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
        if(
            received_at = min(received_at) over (partition by service_id),
            date '0001-01-01', received_on
        ) as told_on,
        struct(received_at, source_row, source_item) as place
    from coded
),
news as (select distinct service_id, told_on from told),
-- What each row of a service says on each day with news of the service.
standing as (
    select news.service_id, news.told_on, max_by(struct(told.*), told.place) as row
    from news
    join told on told.service_id = news.service_id and told.told_on <= news.told_on
    group by news.service_id, news.told_on, told.record_key
),
listed as (
    select
        service_id, told_on, bool_or(not row.is_deleted) as is_listed,
        max_by(
            struct(
                row.name, row.provider, row.service, row.area, row.kind, row.address, row.municipality,
                row.languages, row.capacity),
            row.place) filter (where not row.is_deleted) as facts,
        array_join(array_sort(collect_set(row.need) filter (where not row.is_deleted)), ',') as needs,
        min(row.valid_from) filter (where not row.is_deleted) as opens_on,
        max(coalesce(row.valid_to, date '9999-12-31')) filter (where not row.is_deleted) as ends_on
    from standing
    group by service_id, told_on
),
-- A service that has vanished stays what it was, and is closed.
period as (
    select
        service_id,
        told_on as valid_from,
        coalesce(date_sub(lead(told_on) over history, 1), date '9999-12-31') as valid_to,
        is_listed,
        last_value(facts, true) over history as facts,
        last_value(if(is_listed, needs, null), true) over history as needs,
        opens_on, least(ends_on, lead(ends_on) over history) as ends_on
    from listed
    window history as (partition by service_id order by told_on)
),
piece as (
    select
        service_id, facts, needs, false as is_open, valid_from,
        if(is_listed, least(valid_to, date_sub(opens_on, 1)), valid_to) as valid_to
    from period
    union all
    select
        service_id, facts, needs, true, greatest(valid_from, opens_on), least(valid_to, ends_on)
    from period
    where is_listed
    union all
    select
        service_id, facts, needs, false, greatest(valid_from, opens_on, date_add(ends_on, 1)), valid_to
    from period
    where is_listed
),
marked as (
    select
        *,
        struct(facts, needs, is_open)
        <=> lag(struct(facts, needs, is_open)) over (partition by service_id order by valid_from) as is_same
    from piece
    where valid_from <= valid_to
),
version as (
    select
        service_id, version, any_value(facts) as facts, any_value(needs) as needs,
        any_value(is_open) as is_open, min(valid_from) as valid_from, max(valid_to) as valid_to
    from (
        select
            *,
            count_if(not is_same) over (partition by service_id order by valid_from) as version
        from marked
    ) as numbered
    group by service_id, version
),
-- Codes of languages of two letters and of three; what is neither is left out.
spelling as (
    select iso639_1 as spelling, language from reference_language where iso639_1 is not null
    union
    select language, language from reference_language
),
spoken as (
    select
        written.service_id, written.version,
        array_join(array_sort(collect_set(spelling.language)), ',') as languages
    from (
        select service_id, version, explode(split(facts.languages, ',')) as language
        from version
    ) as written
    join spelling on spelling.spelling = lower(trim(written.language))
    group by written.service_id, written.version
)
select
    xxhash64('local-service', version.service_id, version.valid_from) as local_service_key,
    version.service_id as local_service, version.facts.name, version.facts.provider,
    version.facts.service, version.facts.area,
    case version.facts.kind
        when 'pubblico' then 'public' when 'privato sociale' then 'private-social'
        when 'privato' then 'private'
    end as kind,
    version.facts.address, version.facts.municipality, spoken.languages,
    cast(version.facts.capacity as int) as capacity, nullif(version.needs, '') as needs,
    version.is_open, version.valid_from, version.valid_to,
    version.valid_to = date '9999-12-31' as is_current
from version
left join spoken on spoken.service_id = version.service_id and spoken.version = version.version
union all
select
    cast(0 as bigint), null, null, null, null, null, null, null, null, null, null, null, false,
    date '0001-01-01', date '9999-12-31', true
