#!/usr/bin/env bash
# Builds with the address, leak and undefined-behaviour sanitizers and runs the unit tests, the cases, the command line's
# tests and the hostile inputs (tests/hostile): scripts/sanitize.sh [CTEST_ARGUMENT...]
# Fails when a test fails, and on any report, also one that its test did not notice: they are kept in build/asan/reports.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./scripts/setup.sh
cmake --preset asan -DLOADGATE_TESTS=ON
cmake --build --preset asan

reports=$PWD/build/asan/reports
rm -rf "$reports"
mkdir -p "$reports"
options=log_path=$reports/report:exitcode=99:halt_on_error=1:print_stacktrace=1
export ASAN_OPTIONS=$options:detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1
export UBSAN_OPTIONS=$options
# Left out: what compares many runs with each other, and what says nothing of the program's own code.
left_out='^(determinism|real_|models_signatures|cases_form|models_rows$|report\.sarif_schema)'

status=0
ctest --test-dir build/asan --output-on-failure --parallel "$(nproc)" --exclude-regex "$left_out" "$@" || status=1
if found=$(find "$reports" -type f -printf x) && [[ -n $found ]]; then
  head -n 60 "$reports"/*
  echo "sanitize: ${#found} reports in build/asan/reports" >&2
  status=1
fi
((status)) || echo "sanitize: no report"
exit $status
