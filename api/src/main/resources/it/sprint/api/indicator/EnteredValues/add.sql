insert into app.indicator_value (
    indicator, period, version, value, comment, document_name, document_type, document_sha256, document, account_key,
    entered_at
)
select
    :indicator,
    :period,
    coalesce(max(earlier.version), 0) + 1,
    :value,
    :comment,
    :documentName,
    :documentType,
    :sha256,
    :document,
    :account,
    :at
from app.indicator_value as earlier
where earlier.indicator = :indicator and earlier.period = :period
on conflict do nothing
