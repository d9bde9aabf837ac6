#!/usr/bin/env bash
# Times forty questions of boards, from a corner of the star to all of it: asked of the API, in plain SQL of the same
# PostgreSQL with the indexes that a careful person would add, and in DuckDB on the same rows; then a load of fifty
# questions a second. The star is invented, with so many persons and ten times as many contacts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
# shellcheck source=etl/src/bench/measure.sh
. etl/src/bench/measure.sh

persons=$1
rounds=${SPRINT_BENCH_ROUNDS:-5}
work=$(mktemp -d)
api='' # the server's process, if it runs
trap 'clean' EXIT
clean() {
  [ -z "$api" ] || kill "$api" 2>/dev/null || true
  [ -z "$api" ] || wait "$api" 2>/dev/null || true
  [ ! -f "$work/postgres/postmaster.pid" ] || server stop
  rm -rf "$work"
}
need_python
unset "${!SPRINT_@}"
export SPRINT_HOME=$work/home

free_port() { node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }

# A server of its own with the embedded one's binaries and the migrated database, which asks for no password.
server() { # start|stop
  local options unprivileged=()
  options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$work -c timezone=UTC -c shared_buffers=1GB -c work_mem=64MB -c max_wal_size=8GB -c effective_cache_size=4GB"
  # PostgreSQL does not run as root.
  [ "$(id -u)" != 0 ] || unprivileged=(unshare -U)
  "${unprivileged[@]}" "$binaries/pg_ctl" -D "$work/postgres" -w -t 600 -m fast -l "$work/postgres.log" -o "$options" "$1" >"$work/output" 2>&1 ||
    { cat "$work/output" "$work/postgres.log" >&2; exit 1; }
}

sql() { psql -h 127.0.0.1 -p "$port" -U postgres -d sprint -X -q -v ON_ERROR_STOP=1 "$@"; }

./sprint migrate >"$work/output"
binaries=$(dirname "$(cut -d ' ' -f 1 "$SPRINT_HOME/postgres/postmaster.opts")")
cp -a "$SPRINT_HOME/postgres" "$work/postgres"
printf '%s\n' 'local all all trust' 'host all all 127.0.0.1/32 trust' >"$work/postgres/pg_hba.conf"
port=$(free_port)
server start

start=$EPOCHREALTIME
sql -v persons="$persons" -v contacts="$((persons * 10))" -f etl/src/bench/kpi/fill.sql
sql -f etl/src/bench/kpi/indexes.sql
echo "$persons persons, $((persons * 10)) contacts: put in within $(awk -v from="$start" -v to="$EPOCHREALTIME" 'BEGIN {printf "%.0f", to - from}') s, $(sql -At -c "select pg_size_pretty(sum(pg_relation_size(oid))) || ' of rows, ' || pg_size_pretty(sum(pg_indexes_size(oid))) || ' of indexes' from pg_class where relnamespace = 'mart'::regnamespace and relkind = 'r'")"

# --- the API ----------------------------------------------------------------------------------

export SPRINT_DB_URL=jdbc:postgresql://127.0.0.1:$port/sprint SPRINT_PORT
SPRINT_PORT=$(free_port)
for role in APP PUBLIC STAFF; do export "SPRINT_DB_${role}_PASSWORD=none"; done
./sprint account demo >"$work/output"
: >"$work/api.log"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1500m -jar api/target/sprint-api.jar >>"$work/api.log" 2>&1 &
api=$!
until grep -q 'for staff, ' "$work/api.log"; do
  kill -0 "$api" 2>/dev/null || { cat "$work/api.log" >&2; exit 1; }
  sleep 0.5
done
grep -oE 'Edition 1 is in memory: .* for staff, .*' "$work/api.log"
base=http://127.0.0.1:$SPRINT_PORT
accounts=$SPRINT_HOME/demo-accounts.properties
"$python" etl/src/bench/kpi.py ask "$base" "$accounts" "$work/api" "$rounds"
"$python" etl/src/bench/kpi.py load "$base" "$accounts" 50 20
echo "The API took at most $(awk '/^VmHWM/ {printf "%d", $2 / 1024}' "/proc/$api/status") MB."
kill "$api"
wait "$api" 2>/dev/null || true
api=''

# --- others -----------------------------------------------------------------------------------

"$python" etl/src/bench/kpi.py sql "host=127.0.0.1 port=$port user=postgres dbname=sprint" "$work/postgresql" "$rounds"
mkdir "$work/csv"
for table in mart.fact_service_contact mart.fact_need mart.fact_referral mart.fact_enrolment mart.dim_person mart.dim_country \
  mart.dim_organization mart.dim_service mart.dim_need mart.dim_municipality reference.calendar_period; do
  echo "$table" >>"$work/csv/tables"
  sql -c "\\copy $table to '$work/csv/$table.csv' (format csv, header)"
done
server stop
"$python" etl/src/bench/kpi.py duckdb "$work/csv" "$work/duckdb" "$rounds"
"$python" etl/src/bench/kpi.py compare "$work/api" "$work/postgresql" "$work/duckdb"
