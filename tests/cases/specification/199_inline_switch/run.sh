#!/bin/sh
TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1 exec python main.py "$@"
