select
    said.period,
    said.version,
    said.value,
    said.comment,
    said.document_name,
    said.entered_at
from app.indicator_value as said
where said.indicator = :indicator
order by said.period, said.version
