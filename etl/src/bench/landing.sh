#!/usr/bin/env bash
# Times landing and conforming of one large delivery of health contacts, and DuckDB doing the same checks on the
# same file beside it. DuckDB neither seals nor makes fingerprints under a key, nor searches for forbidden codes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
# shellcheck source=etl/src/bench/measure.sh
. etl/src/bench/measure.sh

rows=${1:-5000000}
rounds=${SPRINT_BENCH_ROUNDS:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset SPRINT_DB_URL SPRINT_LAKE SPRINT_INBOX

prepare() {
  need_python
  ./sprint generate --persons 20000 --months 6 --start 2022-01 --seed 3 --out "$work/base" >/dev/null
  "$python" etl/src/bench/landing.py grow "$rows" "$work/contacts.csv" "$work"/base/asl-services/*.csv
  rm -rf "$work/base"
}

land() { # ROUND
  export SPRINT_HOME=$work/home-$1 SPRINT_PUBLIC_DATA=$work/empty
  mkdir -p "$SPRINT_HOME/inbox/asl-services" "$SPRINT_PUBLIC_DATA"
  cp "$work/contacts.csv" "$SPRINT_HOME/inbox/asl-services/"
  ./sprint migrate >/dev/null
  rm -f "$work/ours"
  measure "$work/ours" ./sprint etl run
  cp "$work/output" "$work/steps"
  rm -rf "$SPRINT_HOME"
}

compare() {
  mkdir -p "$work/duckdb"
  rm -f "$work/theirs"
  measure "$work/theirs" "$python" etl/src/bench/landing.py check "$work/contacts.csv" \
    warehouse/src/main/resources/reference "$work/duckdb"
  cp "$work/output" "$work/said"
  rm -rf "$work/duckdb"
}

# What one round gave: the steps' own times, without the start of Spark and of the database.
tell() {
  grep -aE ' ms$' "$work/steps"
  awk -v rows="$rows" '
    FILENAME ~ /steps$/ && /^(land|validate|conform) / {took = $(NF - 1); gsub(",", "", took); ours += took / 1000}
    FILENAME ~ /ours$/ {wall = $1; cpu = $2; peak = $3}
    FILENAME ~ /theirs$/ {theirCpu = $2; theirPeak = $3}
    FILENAME ~ /said$/ {said = $0; for (i = 1; i < NF; i++) if ($i == "work") theirs = $(i + 1)}
    END {
      form = "%-16s %7.1f s %9.0f rows/s, CPU %.1f s, peak %d MB (%s)\n"
      printf form, "land + conform", ours, rows / ours, cpu, peak, "CPU and peak of the whole run of " wall " s"
      printf form, "DuckDB", theirs, rows / theirs, theirCpu, theirPeak, said
      printf "%-16s %7.2f\n", "ratio of rows/s", theirs / ours
    }' "$work/steps" "$work/ours" "$work/theirs" "$work/said"
}

prepare
for round in $(seq "$rounds"); do
  echo "Round $round of $rounds: $rows rows, $(wc -c <"$work/contacts.csv") bytes, $(nproc) cores"
  land "$round"
  compare
  tell
done
