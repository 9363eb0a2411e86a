#!/usr/bin/env bash
# Installs what is needed, builds loadgate and runs it on examples/, a small machine-learning project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./scripts/setup.sh
[[ -f build/release/build.ninja ]] || cmake --preset release
cmake --build --preset release --target loadgate

echo
echo "\$ build/release/loadgate check examples"
status=0
build/release/loadgate check examples || status=$?
# 1 says that there are findings, which is what examples/ is for.
((status == 1)) || { echo "demo: unexpected exit status $status" >&2; exit 1; }
