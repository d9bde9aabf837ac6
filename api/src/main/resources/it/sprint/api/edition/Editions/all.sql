select
    edition.edition_number as number,
    edition.published_at,
    edition.as_of,
    edition.is_current
from published.edition as edition
order by edition.edition_number desc
