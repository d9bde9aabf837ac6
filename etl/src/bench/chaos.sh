#!/usr/bin/env bash
# Kills a night of several partners at so many random moments, each time from the same state, and compares what the run
# after it publishes with a night that nobody disturbed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

kills=$1
seed=${SPRINT_BENCH_SEED:-1}
mkdir -p target
rm -f ./*/target/failsafe-reports/*summary.xml
mvn -B -ntp -DskipWeb -DskipChecks=true -Dtest=none -Dit.test=ChaosIT \
  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false \
  -Dsprint.chaos.kills="$kills" -Dsprint.chaos.row=1 -Dsprint.chaos.seed="$seed" -pl etl -am verify >target/chaos.log 2>&1 || {
  grep -E 'killed after|ERROR' target/chaos.log | head -n 20 >&2
  echo "A run after a kill was not the same; all of it is in target/chaos.log." >&2
  exit 1
}
echo "$kills kills at random moments (seed $seed): each time the next run published what an undisturbed night publishes."
