-- Walks through the deliveries of each feed, one by one, and notes after which day of data each was waited for.
create table truth.awaited (feed text, after_day date, came_on date, key bigint);

do $$
declare
    contract record;
    arrival record;
    last_came date;
    first_on date;
    reached date;
    missed date;
begin
    select max((received_at at time zone 'Europe/Rome')::date) into last_came from ops.delivery;
    for contract in select *, frequency_days + grace_days as patience from reference.feed loop
        reached := null;
        for arrival in
            select
                delivery_key as key, (received_at at time zone 'Europe/Rome')::date as came_on,
                case
                    when delivery_kind = 'full-snapshot' then (received_at at time zone 'Europe/Rome')::date
                    else least(covers_to, (received_at at time zone 'Europe/Rome')::date)
                end as last_day
            from ops.delivery
            where
                feed = contract.feed and covers_to is not null and status = 'published'
                and delivery_kind <> 'correction'
                and (delivery_kind = 'full-snapshot' or covers_to >= date '2010-01-01')
            order by received_at, covers_to, delivery_key
        loop
            if reached is null then
                first_on := arrival.came_on;
            end if;
            if reached < arrival.last_day and first_on < arrival.came_on then
                missed := reached;
                loop
                    insert into truth.awaited values (contract.feed, missed, arrival.came_on, arrival.key);
                    missed := missed + contract.frequency_days;
                    exit when missed >= arrival.last_day or missed + contract.patience >= arrival.came_on;
                end loop;
            end if;
            reached := greatest(reached, arrival.last_day);
        end loop;
        while reached + contract.patience < last_came loop
            insert into truth.awaited values (contract.feed, reached, null, 0);
            reached := reached + contract.frequency_days;
        end loop;
    end loop;
end
$$;
