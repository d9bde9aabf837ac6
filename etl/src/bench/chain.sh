#!/usr/bin/env bash
# Times the chain from files to edition: a cold run on four new feeds, a night with one changed row in
# each feed, and a run without news. Three rounds each, in turn; the median is printed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

rounds=${SPRINT_BENCH_ROUNDS:-3}
files=${SPRINT_PUBLIC_DATA:-$PWD/etl/src/test/resources/sample}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset SPRINT_DB_URL SPRINT_LAKE SPRINT_INBOX

# shellcheck source=etl/src/bench/measure.sh
. etl/src/bench/measure.sh

median() { # FILE COLUMN
  sort -n -k "$2,$2" "$1" | awk -v c="$2" '{v[NR] = $c} END {print v[int((NR + 1) / 2)]}'
}

row() { # NAME FILE
  printf '%-34s %8s %8s %8s\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" "$(median "$2" 3)"
}

change_a_row() { # in each file: repeat the last row with another key or value
  awk 'NR > 1 {print last} {last = $0} END {print last; sub(/^[^,]*,[^,]*/, "2018-01-01,7", last); print last}' \
    "$work/original/interno_cruscotto/sbarchi-per-giorno.csv" >"$work/files/interno_cruscotto/sbarchi-per-giorno.csv"
  sed '$ s/,\([0-9]*\),\([0-9]*\),\([^,]*\)$/,1,\2,\3/' \
    "$work/original/interno_cruscotto/accoglienza.csv" >"$work/files/interno_cruscotto/accoglienza.csv"
  sed '$ s/,\(-*\)\([0-9]*\),$/,\11\2,/' \
    "$work/original/istat/foreign_balance_puglia_2019_2022.csv" >"$work/files/istat/foreign_balance_puglia_2019_2022.csv"
  sed '$ s/,certa$/,probabile/' \
    "$work/original/anac/anac_accoglienza_bat.csv" >"$work/files/anac/anac_accoglienza_bat.csv"
  local file
  for file in $(cd "$work/original" && find . -name '*.csv'); do
    ! cmp -s "$work/original/$file" "$work/files/$file" || { echo "The bench could not change a row of $file." >&2; exit 1; }
  done
}

for file in interno_cruscotto/accoglienza.csv interno_cruscotto/sbarchi-per-giorno.csv \
  istat/foreign_balance_puglia_2019_2022.csv anac/anac_accoglienza_bat.csv; do
  mkdir -p "$work/original/$(dirname "$file")"
  cp "$files/$file" "$work/original/$file"
done
./sprint etl --help >/dev/null # builds, if needed

for round in $(seq "$rounds"); do
  export SPRINT_HOME=$work/home-$round SPRINT_PUBLIC_DATA=$work/files
  rm -rf "$work/files"
  cp -r "$work/original" "$work/files"
  ./sprint migrate >/dev/null
  measure "$work/cold" ./sprint etl run
  cp "$work/output" "$work/steps"
  measure "$work/nothing" ./sprint etl run
  change_a_row
  measure "$work/night" ./sprint etl run
done

echo "Median of $rounds rounds on $(nproc) cores, $("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -n 1); the wall time includes start and stop of the embedded PostgreSQL, CPU and memory are the pipeline's own."
printf '%-34s %8s %8s %8s\n' "" "wall s" "CPU s" "peak MB"
row "cold run, four new feeds" "$work/cold"
row "night, one changed row a feed" "$work/night"
row "nothing new" "$work/nothing"
echo
echo "Where the time of the last cold run went:"
cat "$work/steps"
