#!/bin/sh
# developers
python3 worker.py "$1"
