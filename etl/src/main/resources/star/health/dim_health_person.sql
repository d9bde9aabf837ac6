-- One row per person of the health authority, known by its pseudonym alone. Nothing leads to anybody
-- outside this schema.
select
    xxhash64('health-person', person_token) as health_person_key, person_token,
    max_by(sex, struct(served_on, received_at, source_row)) as sex,
    min(served_on) as first_served_on, max(served_on) as last_served_on
from asl_services_service
group by person_token
