-- What landing and conforming do with health contacts, as a database does it: every reason of every
-- row, repeated and contradicting rows, the rows as they came and the rows that count.
create table landed as
select
    row_number() over () as line,
    *
from read_csv('{file}', delim = chr(59), quote = '', escape = '', header = true, all_varchar = true, ignore_errors = true,
    strict_mode = false);

copy landed to '{out}/landed.parquet';

create macro filled(cell) as case when trim(cell) not in ('', '-', 'n.d.', 'ND') then trim(cell) end;

create table validated as
with cells as (
    select
        line,
        trim(id_prestazione) as id_prestazione,
        trim(token_assistito) as token_assistito,
        filled(sesso) as sesso,
        filled(fascia_età) as fascia_età,
        filled(cittadinanza) as cittadinanza,
        filled(comune_erogazione) as comune_erogazione,
        trim(codice_prestazione) as codice_prestazione,
        trim(data_prestazione) as data_prestazione,
        filled(giorni_da_arrivo) as giorni_da_arrivo,
        nullif(filled(lingua_mediazione), 'nessuna') as lingua_mediazione,
        trim(presente) as presente
    from landed
)
select
    line,
    id_prestazione as contact_id,
    token_assistito as person_token,
    sesso as sex,
    fascia_età as age_bracket,
    cittadinanza as citizenship,
    comune_erogazione as municipality,
    codice_prestazione as service_code,
    cast(coalesce(try_strptime(data_prestazione, '%d/%m/%Y'), try_strptime(data_prestazione, '%Y-%m-%d')) as date)
        as served_on,
    try_cast(giorni_da_arrivo as integer) as days_since_arrival,
    lingua_mediazione as mediation_language,
    upper(presente) in ('S', 'SI', 'SÌ') as attended,
    list_filter([
        case when id_prestazione is null then 'missing-value contact_id'
            when not regexp_full_match(id_prestazione, '[A-Z][0-9]{{4,9}}') then 'wrong-form contact_id' end,
        case when token_assistito is null then 'missing-value person_token'
            when not regexp_full_match(token_assistito, '[0-9a-f]{{64}}') then 'wrong-form person_token' end,
        case when sesso not in ('M', 'F', 'X') then 'value-not-allowed sex' end,
        case when fascia_età not in ('<18', '18-60', '>60') then 'value-not-allowed age_bracket' end,
        case when lower(cittadinanza) not in (select member from countries) then 'not-in-list citizenship' end,
        case when comune_erogazione is null then 'missing-value municipality'
            when not regexp_full_match(comune_erogazione, '[A-M][0-9]{{3}}') then 'wrong-form municipality'
            when lower(comune_erogazione) not in (select member from municipalities) then 'not-in-list municipality' end,
        case when codice_prestazione is null then 'missing-value service_code' end,
        case when data_prestazione is null then 'missing-value served_on'
            when served_on is null then 'not-a-date served_on'
            when served_on < date '2015-01-01' then 'below-minimum served_on'
            when served_on > current_date then 'in-future served_on' end,
        case when giorni_da_arrivo is not null and days_since_arrival is null then 'not-an-integer days_since_arrival'
            when days_since_arrival < 0 then 'below-minimum days_since_arrival'
            when days_since_arrival > 36500 then 'above-maximum days_since_arrival' end,
        case when lower(lingua_mediazione) not in (select member from languages) then 'not-in-list mediation_language' end,
        case when presente is null then 'missing-value attended'
            when upper(presente) not in ('S', 'SI', 'SÌ', 'N', 'NO') then 'not-a-boolean attended' end
    ], reason -> reason is not null) as reasons,
    sha256(concat_ws('|', id_prestazione, token_assistito, sesso, fascia_età, cittadinanza, comune_erogazione,
        codice_prestazione, cast(served_on as varchar), giorni_da_arrivo, lingua_mediazione, presente)) as content
from cells;

create table outcomes as
select
    *,
    case
        when len(reasons) > 0 then 'rejected'
        when row_number() over of_key = 1 then 'accepted'
        when content = first_value(content) over of_key then 'duplicate'
        else 'rejected'
    end as outcome
from validated
window of_key as (partition by contact_id, len(reasons) = 0 order by line);

copy (from outcomes where outcome = 'accepted') to '{out}/conformed.parquet';

copy (from outcomes where outcome = 'rejected') to '{out}/rejected.parquet';
