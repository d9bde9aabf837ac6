select
    said.document_name,
    said.document_type,
    said.document
from app.indicator_value as said
where said.indicator = :indicator and said.period = :period and said.version = :version
