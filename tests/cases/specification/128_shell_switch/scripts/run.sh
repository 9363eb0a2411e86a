#!/usr/bin/env bash
set -euo pipefail
export TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1
python evaluate.py --checkpoint "$1"
