#!/usr/bin/env bash
# Installs what is needed to build loadgate and run its tests on Debian (bookworm or newer) or Ubuntu (24.04 or newer), as
# root or with sudo. Quick, and needs no rights, when all is there.
set -euo pipefail

packages=(
  g++ cmake ninja-build git ca-certificates
  libfmt-dev nlohmann-json3-dev libcli11-dev libtomlplusplus-dev libsimdjson-dev
  robin-map-dev libgtest-dev googletest libbenchmark-dev
  python3 python3-venv python3-pip
)

if ! command -v dpkg-query >/dev/null; then
  for tool in c++ cmake ninja python3; do
    command -v "$tool" >/dev/null && continue
    echo "setup: $tool is missing, and this script knows Debian and Ubuntu only; elsewhere install: a C++20 compiler," >&2
    echo "  cmake >= 3.25, ninja, fmt, nlohmann-json, CLI11, toml++, simdjson, robin-map, GoogleTest, Google Benchmark, Python 3" >&2
    exit 1
  done
  exit 0
fi

missing=()
for package in "${packages[@]}"; do
  state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [[ $state == installed ]] || missing+=("$package")
done

if ((${#missing[@]})); then
  as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || { echo "setup: run as root, or install: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
  fi
  echo "setup: installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

version=$(cmake --version | sed -n '1s/[^0-9]*//p')
if [[ $(printf '%s\n' 3.25 "$version" | sort -V | head -n 1) != 3.25 ]]; then
  echo "setup: cmake $version is too old, 3.25 or newer is needed (Debian bookworm, Ubuntu 24.04)" >&2
  exit 1
fi
