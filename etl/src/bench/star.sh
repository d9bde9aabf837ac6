# The star of the first load made by others, of the same inputs; read by warehouse.sh, not run.

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

compare_star() { # ROWS
  local rows=$1 differing=no
  put_down
  by_duckdb
  rm -r "$work/star"
  printf '\n%-44s %8s %10s %8s %8s\n' "the star of the first load, $rows rows" s rows/s "CPU s" "peak MB"
  tell "ours, all steps of the star" "$rows" "$(ours)"
  tell "DuckDB, of Parquet" "$rows" "$(cat "$work/duckdb")"
  awk -v ours="$(ours)" -v duckdb="$(cat "$work/duckdb")" 'BEGIN {printf "ratio of rows/s: to DuckDB %.2f\n", duckdb / ours}'
  if [ "$differing" = no ]; then
    echo "All tables of DuckDB have our rows, but for the hashes."
  else
    echo "NOT ALL TABLES ARE THE SAME: those that differ are named above."
  fi
}
