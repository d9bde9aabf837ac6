#!/usr/bin/env bash
# Times so many nights one after the other, each with a few new health contacts and a few new persons of the desk's
# register, and tells whether the last ones cost more than the first: 500 invented persons, thirteen months.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
# shellcheck source=etl/src/bench/measure.sh
. etl/src/bench/measure.sh

nights=$1
contacts_a_night=10
persons_a_night=2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset SPRINT_DB_URL SPRINT_LAKE SPRINT_VAULT SPRINT_INBOX
export SPRINT_HOME=$work/home SPRINT_PUBLIC_DATA=$work/none
inbox=$SPRINT_HOME/inbox
mkdir -p "$SPRINT_PUBLIC_DATA" "$inbox"

./sprint generate --persons 500 --months 13 --start 2025-01 --out "$work/generated" >"$work/output"
for feed in "$work"/generated/*/; do
  [ "$(basename "$feed")" = truth ] || cp -rp "$feed" "$inbox/"
done
mv "$(ls "$inbox"/asl-services/* | tail -n 1)" "$work/contacts.csv"
mv "$inbox/polo-desk/person.jsonl" "$work/persons.jsonl"
kept=$(($(wc -l <"$work/persons.jsonl") - nights * persons_a_night))
head -n "$kept" "$work/persons.jsonl" >"$inbox/polo-desk/person.jsonl"
touch -r "$work/persons.jsonl" "$inbox/polo-desk/person.jsonl"

# Lines of a file in the place of a night, counted from 1.
part() { # FILE BEFORE LINES NIGHT
  local first=$(($2 + 1 + ($4 - 1) * $3))
  sed -n "$first,$((first + $3 - 1))p" "$1"
}

deliver() { # NIGHT
  mkdir -p "$inbox/asl-services" "$inbox/polo-desk"
  { head -n 1 "$work/contacts.csv"; part "$work/contacts.csv" 1 $contacts_a_night "$1"; } >"$inbox/asl-services/contacts-$1.csv"
  part "$work/persons.jsonl" "$kept" $persons_a_night "$1" >"$inbox/polo-desk/person-$1.jsonl"
}

./sprint migrate >"$work/output"
./sprint etl run >"$work/output"
for night in $(seq "$nights"); do
  deliver "$night"
  measure "$work/nights" ./sprint etl run
  tail -n 1 "$work/nights" | awk -v night="$night" '{printf "night %3d %6.1f s %6.1f CPU s %5d MB\n", night, $1, $2, $3}'
  grep -E 'put together' "$work/output" || true
done
# The median of the first and of the last ten.
median() { sort -n | awk '{value[NR] = $1} END {print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2}'; }
for column in 1 2; do
  first=$(head -n 10 "$work/nights" | cut -d ' ' -f $column | median)
  last=$(tail -n 10 "$work/nights" | cut -d ' ' -f $column | median)
  name=$([ $column = 1 ] && echo 's' || echo 'CPU s')
  awk -v name="$name" -v first="$first" -v last="$last" 'BEGIN {
    printf "first ten nights %.1f %s, last ten %.1f %s: %+.0f %%\n", first, name, last, name, 100 * (last / first - 1)}'
done
du -sh "$SPRINT_HOME/lake" | awk '{print "lake: " $1}'
