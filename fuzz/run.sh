#!/bin/sh
# Fuzzes every target, or those named, for SECONDS each (60 when not given): fuzz/run.sh [SECONDS [TARGET...]]
# A finding ends its target, not the run; the exit status tells of it. What is found lies in build/fuzz/findings/; inputs that
# reach new code are kept in build/fuzz/corpus/ for the next run.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -ne 0 ] || set -- parser project

[ -f build/fuzz/build.ninja ] || cmake --preset fuzz >/dev/null
status=0
for target in "$@"; do
  cmake --build --preset fuzz --target "fuzz_$target"
  mkdir -p "build/fuzz/corpus/$target" build/fuzz/findings
  "build/fuzz/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=16384 \
    -dict=fuzz/python.dict -artifact_prefix="build/fuzz/findings/$target-" -print_final_stats=1 \
    "build/fuzz/corpus/$target" "fuzz/corpus/$target" || status=1
done
exit $status
