select
    run.started_at,
    run.finished_at,
    run.outcome
from ops.run as run
order by run.run_id desc
limit 1
