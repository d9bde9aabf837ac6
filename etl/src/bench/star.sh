# The star of the first load made by others, of the same inputs, and copied by psql; read by warehouse.sh, not run.

# --- what others need -------------------------------------------------------------------------

# The inputs, the star's functions, and our star.
put_down() {
  local opens
  opens=$(sed -nE 's:.*<spark.opens>(.*)</spark.opens>.*:\1:p' pom.xml)
  # shellcheck disable=SC2086 # options are words
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx2g -XX:+UseParallelGC $opens \
    -cp "etl/target/test-classes:etl/target/sprint-etl-0.1.0-SNAPSHOT.jar:etl/target/lib/*" \
    it.sprint.etl.star.StarInputs "$work/star" >"$work/output" 2>&1 || { cat "$work/output" >&2; exit 1; }
}

# --- DuckDB -----------------------------------------------------------------------------------

by_duckdb() {
  "$python" etl/src/bench/star.py translate "$work/star" duckdb
  "$python" etl/src/bench/star.py make "$work/star" "$work/star/duckdb.db" >"$work/duckdb"
  "$python" etl/src/bench/star.py check "$work/star" "$work/star/duckdb.db" || differing=yes
  rm "$work/star/duckdb.db"
}

# --- PostgreSQL -------------------------------------------------------------------------------

# The published database once more, in a server of its own with the same binaries, which nobody else can reach.
copy_database() {
  binaries=$(dirname "$(cut -d ' ' -f 1 "$SPRINT_HOME/postgres/postmaster.opts")")
  cp -a "$SPRINT_HOME/postgres" "$work/postgres"
  echo "local all all trust" >"$work/postgres/pg_hba.conf"
  "$python" etl/src/bench/star.py translate "$work/star" postgresql
  "$python" etl/src/bench/star.py scripts "$work/star"
}

server() { # start|stop SETTING...
  local action=$1 options="-c listen_addresses= -c unix_socket_directories=$work -c port=5432 -c timezone=UTC" setting unprivileged=()
  shift
  for setting in "$@"; do options+=" -c $setting"; done
  # PostgreSQL does not run as root.
  [ "$(id -u)" != 0 ] || unprivileged=(unshare -U)
  "${unprivileged[@]}" "$binaries/pg_ctl" -D "$work/postgres" -w -t 600 -m fast -l "$work/postgres.log" -o "$options" "$action" >"$work/output" 2>&1 ||
    { cat "$work/output" "$work/postgres.log" >&2; exit 1; }
}

sql() {
  PGCLIENTENCODING=UTF8 PGOPTIONS='-c search_path=other,public' \
    psql -h "$work" -p 5432 -U postgres -d sprint -X -q -v ON_ERROR_STOP=1 "$@"
}

# Runs a script; writes "wall user+sys peak-MB" of the server to the file.
measure_sql() { # FILE SCRIPT
  local server before start client now peak=0
  server=$(head -n 1 "$work/postgres/postmaster.pid")
  before=$(cpu_of_server "$server")
  start=$EPOCHREALTIME
  { sql -f "$2" >"$work/output" 2>&1 && echo "$EPOCHREALTIME" >"$work/ended"; } &
  client=$!
  while kill -0 "$client" 2>/dev/null; do
    now=$(memory_of_server "$server")
    [ "$now" -gt "$peak" ] && peak=$now
    sleep 0.5
  done
  wait "$client" || { cat "$work/output" >&2; exit 1; }
  echo "$start $(cat "$work/ended") $before $(cpu_of_server "$server") $peak" |
    awk '{printf "%.2f %.1f %d\n", $2 - $1, $4 - $3, $5 / 1024}' >"$1"
}

# With all processes that it has, or had.
cpu_of_server() { # PROCESS
  stats "$1" stat | awk -v hz="$(getconf CLK_TCK)" 'NR == 1 {sum = $16 + $17} {sum += $14 + $15} END {print sum / hz}'
}

# What processes share counts once.
memory_of_server() { # PROCESS
  stats "$1" smaps_rollup | awk '/^Pss:/ {sum += $2} END {print sum + 0}'
}

stats() { # PROCESS NAME
  local process
  for process in "$1" $(pgrep -P "$1" || true); do cat "/proc/$process/$2" 2>/dev/null || true; done
}

# The published rows again, in one transaction into the same tables, with the settings of the server that we publish to.
by_copy() {
  local table file tables=''
  mkdir "$work/star/copy"
  for file in "$work"/star/sql/*; do
    table=$(basename "$file" .sql)
    table=${table#*-}
    tables+=${tables:+, }$table
    echo "\\copy $table to '$work/star/copy/$table'" >>"$work/out.sql"
    echo "\\copy $table from '$work/star/copy/$table'" >>"$work/in.sql"
  done
  server start
  sql -f "$work/out.sql"
  sql -c "truncate $tables"
  sed -i -e '1i begin;' -e '$a commit;' "$work/in.sql"
  measure_sql "$work/copy" "$work/in.sql"
  server stop
  rm -r "$work/star/copy"
}

by_postgresql() {
  server start shared_buffers=1GB work_mem=64MB max_wal_size=4GB synchronous_commit=off
  measure_sql "$work/load" "$work/star/load.sql"
  rm -r "$work/star/csv"
  measure_sql "$work/make" "$work/star/make.sql"
  sql -At -f "$work/star/compare.sql" | "$python" etl/src/bench/star.py compared "$work/star" || differing=yes
  server stop
  rm -r "$work/postgres"
}

# --- telling ----------------------------------------------------------------------------------

# Seconds and CPU seconds from the beginning of the first step of the star to the end of the last.
ours() {
  tr -d , <"$work/stamps" | awk '
    $3 == "star" {
      if (!began) {began = $1 - $(NF - 1) / 1000; cpu = before}
      ended = $1; spent = $2 - cpu
    }
    {before = $2}
    END {printf "%.2f %.1f\n", ended - began, spent}'
}

tell() { # NAME ROWS "SECONDS CPU-SECONDS PEAK"
  local seconds cpu peak
  read -r seconds cpu peak <<<"$3"
  awk -v name="$1" -v rows="$2" -v s="$seconds" -v cpu="${cpu:--}" -v peak="${peak:--}" 'BEGIN {
    printf "%-44s %8.1f %10.0f %8s %8s\n", name, s, rows / s, cpu, peak}'
}

compare_star() { # ROWS MILLISECONDS-OF-PUBLICATION
  local rows=$1 published differing=no
  published=$(awk -v ms="$2" 'BEGIN {print ms / 1000}')
  put_down
  by_duckdb
  copy_database
  by_copy
  by_postgresql
  rm -r "$work/star"
  printf '\n%-44s %8s %10s %8s %8s\n' "the star of the first load, $rows rows" s rows/s "CPU s" "peak MB"
  tell "ours, all steps of the star" "$rows" "$(ours)"
  tell "DuckDB, of Parquet" "$rows" "$(cat "$work/duckdb")"
  tell "PostgreSQL, of loaded tables" "$rows" "$(cat "$work/make")"
  tell "  loading them" "$rows" "$(cat "$work/load")"
  tell "publishing, ours" "$rows" "$published"
  tell "publishing, psql \\copy" "$rows" "$(cat "$work/copy")"
  awk -v ours="$(ours)" -v published="$published" -v duckdb="$(cat "$work/duckdb")" -v make="$(cat "$work/make")" -v copy="$(cat "$work/copy")" 'BEGIN {
    printf "ratio of rows/s: to DuckDB %.2f, to PostgreSQL %.2f (with our publication %.2f), publishing to psql %.2f\n",
      duckdb / ours, make / ours, make / (ours + published), copy / published}'
  if [ "$differing" = no ]; then
    echo "All tables of DuckDB and PostgreSQL have our rows, but for the hashes."
  else
    echo "NOT ALL TABLES ARE THE SAME: those that differ are named above."
  fi
}
