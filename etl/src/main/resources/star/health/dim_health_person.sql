-- One row per person of the health authority, known by a key made of its pseudonym, which itself stays in
-- the lake; sex as it was last told. Nothing leads to anybody outside this schema.
select
    xxhash64('health-person', person_token) as health_person_key,
    max_by(sex, struct(served_on, received_at, source_row)) filter (where sex is not null) as sex,
    min(served_on) as first_served_on, max(served_on) as last_served_on
from asl_services_service
group by person_token
