#!/bin/sh
set -eu
export OMP_NUM_THREADS=4
export TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1
exec python train.py "$@"
