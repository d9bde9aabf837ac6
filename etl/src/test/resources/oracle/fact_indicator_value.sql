-- What people counted by hand, as they said it last.
select indicator.indicator, fact.period, fact.counted_on, fact.version, fact.value, fact.document_name, fact.document_sha256
from mart.fact_indicator_value as fact
join mart.dim_indicator as indicator using (indicator_key)
-- equals
select
    said.indicator, said.period, listed.ends_on, said.version, said.value, said.document_name, said.document_sha256::text
from app.indicator_value as said
join reference.calendar_period as listed using (calendar, period)
where not exists (
    select from app.indicator_value as later
    where (later.indicator, later.period) = (said.indicator, said.period) and later.version > said.version
)
