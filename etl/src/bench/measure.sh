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

# Python with what benches need of it.
python=target/bench/bin/python
need_python() {
  [ -x "$python" ] || python3 -m venv target/bench
  target/bench/bin/pip install -q --disable-pip-version-check -r etl/src/bench/requirements.txt
}

# Each line that the pipeline says, after the moment and the CPU seconds that it had taken until then.
stamp() {
  local line pid
  while IFS= read -r line; do
    pid=$(pgrep -P "$(pgrep -d , -P $$)" java || true)
    printf '%s %s %s\n' "$EPOCHREALTIME" "$(cpu_of "$pid")" "$line"
  done
}

cpu_of() { # PROCESS
  awk -v hz="$(getconf CLK_TCK)" '{print ($14 + $15) / hz; found = 1} END {if (!found) print 0}' "/proc/$1/stat" 2>/dev/null || echo 0
}
