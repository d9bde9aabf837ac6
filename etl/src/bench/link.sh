#!/usr/bin/env bash
# Times the linking of invented people: a file of records against itself, from the start of the JVM to the two files.
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
