#!/usr/bin/env bash
# Installs what is needed, builds everything and runs all tests; ends with ctest's summary.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./scripts/setup.sh

# A virtual environment for the Python packages of the tests, made again when their list changes.
venv=build/venv
if ! cmp -s tests/requirements.txt "$venv/requirements.txt"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/requirements.txt
  cp tests/requirements.txt "$venv/requirements.txt"
fi

cmake --preset release -DLOADGATE_TESTS=ON "-DPython3_EXECUTABLE=$PWD/$venv/bin/python"
cmake --build --preset release
# LOADGATE_ALL_TESTS: a test that lacks something fails instead of being skipped.
LOADGATE_ALL_TESTS=1 ctest --test-dir build/release --output-on-failure --parallel "$(nproc)" "$@"
