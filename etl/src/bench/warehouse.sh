#!/usr/bin/env bash
# Times the whole way from the files of all partners to the published star: a first load of so many invented persons
# and thirteen months, then a night with 1,000 new rows (700 health contacts and 300 persons of the desk's register, so that
# linking has work; less where so few persons have less). After the first load others make the same star of the same inputs:
# DuckDB, and plain SQL inside PostgreSQL; and psql copies it into the tables that it was published to.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
# shellcheck source=etl/src/bench/measure.sh
. etl/src/bench/measure.sh
# shellcheck source=etl/src/bench/star.sh
. etl/src/bench/star.sh

persons=$1
work=$(mktemp -d)
watching='' # the process that follows what the first load says, if any
trap 'clean' EXIT
clean() {
  [ -z "$watching" ] || kill "$watching" 2>/dev/null || true
  [ ! -f "$work/postgres/postmaster.pid" ] || server stop
  rm -rf "$work"
}
need_python
unset SPRINT_DB_URL SPRINT_LAKE SPRINT_VAULT SPRINT_INBOX
export SPRINT_HOME=$work/home SPRINT_PUBLIC_DATA=$work/none
inbox=$SPRINT_HOME/inbox
mkdir -p "$SPRINT_PUBLIC_DATA" "$work/night"

./sprint generate --persons "$persons" --months 13 --start 2025-01 --out "$work/generated" >"$work/output"
mkdir -p "$inbox"
for feed in "$work"/generated/*/; do
  [ "$(basename "$feed")" = truth ] || cp -rp "$feed" "$inbox/"
done
contacts=$(basename "$(ls "$inbox"/asl-services/* | tail -n 1)")
head -n 701 "$inbox/asl-services/$contacts" >"$work/night/contacts"
rm "$inbox/asl-services/$contacts"
tail -n 300 "$inbox/polo-desk/person.jsonl" >"$work/night/persons"
head -n -300 "$inbox/polo-desk/person.jsonl" >"$work/persons"
touch -r "$inbox/polo-desk/person.jsonl" "$work/persons"
mv "$work/persons" "$inbox/polo-desk/person.jsonl"
# Without the header of the contacts.
new=$(($(cat "$work"/night/* | wc -l) - 1))

# Rows of the star, and seconds of the publication, of the last run.
rows() { grep -E '^star +star/' "$work/output" | tr -d , | awk '{sum += $5} END {print sum + 0}'; }
published() { sed -nE 's/.*is published \([0-9]+ tables, ([0-9]+) ms\).*/\1/p' "$work/output"; }
spark() { sed -nE 's/^Spark started +([0-9,]+) ms/\1/p' "$work/output" | tr -d ,; }

row() { # NAME FILE
  local wall cpu peak
  read -r wall cpu peak <"$2"
  awk -v name="$1" -v wall="$wall" -v cpu="$cpu" -v peak="$peak" -v rows="$(rows)" -v publish="$(published)" -v spark="$(spark)" 'BEGIN {
    printf "%-22s %8.1f s %8.1f CPU s %6d MB   %8d rows of the star, %6.0f rows/s; Spark started in %.1f s, published in %.1f s\n",
      name, wall, cpu, peak, rows, rows / wall, spark / 1000, publish / 1000}'
}

./sprint migrate >"$work/output"
: >"$work/output"
tail -n +1 -f "$work/output" > >(stamp >"$work/stamps") &
watching=$!
measure "$work/full" ./sprint etl run
kill "$watching"
watching=''
row "first load" "$work/full"
compare_star "$(rows)" "$(published)"
mkdir -p "$inbox/asl-services" "$inbox/polo-desk"
mv "$work/night/contacts" "$inbox/asl-services/$contacts"
mv "$work/night/persons" "$inbox/polo-desk/person-night.jsonl"
measure "$work/nights" ./sprint etl run
row "night, $new new rows" "$work/nights"
