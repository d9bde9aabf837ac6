# How benches measure; read by them, not run.

# Runs a command; writes "wall user+sys peak-MB" to the file. The kernel keeps the peak of each process.
measure() { # FILE COMMAND...
  local out=$1 start end pid peak=0 now before after
  shift
  before=$(awk '{print $16 + $17}' "/proc/$$/stat")
  start=$(date +%s%N)
  "$@" >"$work/output" 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    now=$(peak_of "$pid")
    [ "$now" -gt "$peak" ] && peak=$now
    sleep 0.5
  done
  wait "$pid" || { cat "$work/output" >&2; exit 1; }
  end=$(date +%s%N)
  after=$(awk '{print $16 + $17}' "/proc/$$/stat")
  awk -v ns=$((end - start)) -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" -v kb="$peak" \
    'BEGIN {printf "%.1f %.1f %.0f\n", ns / 1e9, ticks / hz, kb / 1024}' >>"$out"
}

# The process itself, or the pipeline's own JVM: the launcher's child.
peak_of() {
  local child
  for child in $(pgrep -P "$1" java || true) "$1"; do
    awk '/^VmHWM/ {print $2; found = 1} END {if (!found) print 0}' "/proc/$child/status" 2>/dev/null && return
  done
  echo 0
}
