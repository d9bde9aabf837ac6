#!/usr/bin/env bash
# Times the linking of invented people: a file of records against itself, from the start of the JVM to the two files;
# then a night: as many records in a register, and a thousand new ones that the pipeline links with them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
# shellcheck source=etl/src/bench/measure.sh
. etl/src/bench/measure.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/link.yaml" <<'YAML'
id: rec_id
columns:
  given_name: given-name
  surname: surname
  born: date
  phone: phone
  postcode: postcode
  citizenship: category
origin: citizenship
YAML

# What was right, by the numbers of the persons in the records' own.
quality() {
  python3 - "$work/clusters.csv" <<'PYTHON'
import collections, csv, sys

pairs = lambda sizes: sum(size * (size - 1) / 2 for size in sizes)
rows = [(row["record_id"].split("-")[0], row["cluster_id"]) for row in csv.DictReader(open(sys.argv[1]))]
true, found, both = (
    pairs(collections.Counter(key(row) for row in rows).values())
    for key in (lambda row: row[0], lambda row: row[1], lambda row: row)
)
print(f"precision {both / found:.4f}, recall {both / true:.4f}, F1 {2 * both / (found + true):.4f}")
PYTHON
}

for records in "$@"; do
  python3 etl/src/bench/link.py "$records" "$work/people.csv"
  rm -f "$work/taken"
  measure "$work/taken" ./sprint link files --config "$work/link.yaml" "$work/people.csv" \
    --pairs "$work/pairs.csv" --clusters "$work/clusters.csv"
  read -r wall cpu peak <"$work/taken"
  awk -v n="$records" -v wall="$wall" -v cpu="$cpu" -v peak="$peak" 'BEGIN {
    printf "%9d records: %7.1f s, %7.0f records/s, CPU %.1f s, peak %d MB; ", n, wall, n / wall, cpu, peak}'
  quality
done

# What the step 'link' of the last run took, in milliseconds.
step() { grep -E '^link ' "$work/output" | awk '{print $(NF - 1)}' | tr -d ,; }

unset SPRINT_DB_URL SPRINT_INBOX SPRINT_LAKE
for records in "$@"; do
  export SPRINT_HOME=$work/night SPRINT_PUBLIC_DATA=$work/none
  export SPRINT_JAVA_OPTIONS="-Xmx$((1 + records / 250000))g"
  desk=$SPRINT_HOME/inbox/polo-desk
  rm -rf "$SPRINT_HOME"
  mkdir -p "$desk" "$SPRINT_PUBLIC_DATA"
  ./sprint migrate >"$work/output"
  python3 etl/src/bench/link.py "$records" "$desk/person-1.jsonl" 0
  measure "$work/first" ./sprint etl run
  first=$(step)
  python3 etl/src/bench/link.py 1000 "$desk/person-2.jsonl" $((4 * records))
  rm -f "$desk/person-1.jsonl"
  measure "$work/nights" ./sprint etl run
  read -r wall cpu peak <"$work/nights"
  awk -v n="$records" -v first="$first" -v night="$(step)" -v wall="$wall" -v cpu="$cpu" -v peak="$peak" 'BEGIN {
    printf "%9d records in a register: linking them %.1f s; a night with 1,000 new: linking %.1f s, whole run %.1f s, CPU %.1f s, peak %d MB\n",
      n, first / 1000, night / 1000, wall, cpu, peak}'
  rm -f "$work/first" "$work/nights"
done
