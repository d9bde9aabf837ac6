-- Each local service by time in which the directory says the same of it, told from the days on which anything may
-- change: what the rows say that stood on the day, and whether the service is open. A row stands from the day on
-- which it was delivered; the rows with which a service was first told stood ever before.
select
    local_service, name, provider, service, area, kind, address, municipality, languages, capacity, needs, is_open,
    valid_from, valid_to, is_current
from mart.dim_local_service
where local_service_key <> 0
-- equals
with told as (
    select
        row_told.service_id, row_told.name, row_told.provider, row_told.area, row_told.kind, row_told.address,
        row_told.municipality, row_told.languages, row_told.capacity::integer as capacity,
        (
            select crosswalk.need
            from reference.need_crosswalk as crosswalk
            where crosswalk.partner = 'polo' and crosswalk.partner_code = row_told.need_code
                and crosswalk.valid_from <= delivery.delivered_on
                and crosswalk.valid_to > delivery.delivered_on
        ) as need,
        (
            select crosswalk.service
            from reference.service_crosswalk as crosswalk
            where crosswalk.partner = 'polo' and crosswalk.partner_code = row_told.service_code
                and crosswalk.valid_from <= delivery.delivered_on
                and crosswalk.valid_to > delivery.delivered_on
        ) as service,
        row_told.valid_from::date as opens_on, coalesce(row_told.valid_to::date, date '9999-12-31') as ends_on,
        case
            when delivery.received_at = min(delivery.received_at) over (partition by row_told.service_id)
                then date '0001-01-01'
            else delivery.delivered_on
        end as told_on,
        coalesce(later_delivery.delivered_on, date '9999-12-31') as replaced_on,
        row_number() over (order by delivery.received_at, row_told.line::integer) as place
    from truth.every_polo_services_local_service as row_told
    join truth.delivery on delivery.feed = 'polo-services' and delivery.file = row_told.file
    left join truth.delivery as later_delivery
        on later_delivery.feed = 'polo-services' and later_delivery.file = row_told.until
),
news as (
    select service_id, told_on as on_day from told
    union
    select service_id, replaced_on from told where replaced_on < date '9999-12-31'
),
-- The days on which anything of any service may be otherwise than the day before.
calendar as (
    select on_day from news
    union
    select opens_on from told
    union
    select ends_on + 1 from told where ends_on < date '9999-12-31'
),
day_of_service as (
    select service.service_id, calendar.on_day
    from (select distinct service_id from told) as service
    cross join calendar
),
-- The last day until then on which any row of the service stood.
last_day as (
    select
        day_of_service.service_id, day_of_service.on_day,
        max(least(told.replaced_on - 1, day_of_service.on_day)) as stood_on
    from day_of_service
    join told on told.service_id = day_of_service.service_id and told.told_on <= day_of_service.on_day
    where told.told_on < told.replaced_on
    group by day_of_service.service_id, day_of_service.on_day
),
said as (
    select
        last_day.service_id, last_day.on_day, last_day.stood_on, max(told.place) as place,
        string_agg(distinct told.need, ',' order by told.need) as needs, min(told.opens_on) as opens_on,
        max(told.ends_on) as ends_on
    from last_day
    join told
        on told.service_id = last_day.service_id
        and last_day.stood_on >= told.told_on and last_day.stood_on < told.replaced_on
    group by last_day.service_id, last_day.on_day, last_day.stood_on
),
described as (
    select
        said.service_id, said.on_day, row_told.name, row_told.provider, row_told.service, row_told.area,
        row_told.kind, row_told.address, row_told.municipality, row_told.languages, row_told.capacity, said.needs,
        said.stood_on = said.on_day and said.on_day between said.opens_on and said.ends_on
        -- What the next delivery with news says to be over by then was not open any more.
        and said.on_day <= coalesce(
            (
                select max(later.ends_on)
                from told as later
                where later.service_id = said.service_id
                    and (
                        select min(news.on_day) from news
                        where news.service_id = said.service_id and news.on_day > said.on_day
                    ) between later.told_on and later.replaced_on - 1
            ),
            date '9999-12-31'
        ) as is_open
    from said
    join told as row_told on row_told.place = said.place
),
changed as (
    select
        *,
        row(name, provider, service, area, kind, address, municipality, languages, capacity, needs, is_open)
        is distinct from lag(
            row(name, provider, service, area, kind, address, municipality, languages, capacity, needs, is_open)
        ) over (partition by service_id order by on_day) as is_news
    from described
)
select
    service_id, name, provider, service, area,
    case kind
        when 'pubblico' then 'public' when 'privato sociale' then 'private-social' when 'privato' then 'private'
    end,
    address, municipality,
    (
        select string_agg(distinct language.language, ',' order by language.language)
        from string_to_table(languages, ',') as written
        join reference.language on lower(trim(written)) in (language.iso639_1, language.language)
    ),
    capacity, needs, is_open, on_day,
    coalesce(lead(on_day) over (partition by service_id order by on_day) - 1, date '9999-12-31'),
    lead(on_day) over (partition by service_id order by on_day) is null
from changed
where is_news
