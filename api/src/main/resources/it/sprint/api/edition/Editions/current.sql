select
    edition.edition_number as number,
    edition.published_at,
    edition.as_of
from published.edition as edition
where edition.is_current
