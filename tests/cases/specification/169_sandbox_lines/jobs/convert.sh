#!/bin/bash
set -e
docker run --rm --network none --read-only -v "$PWD":/data -w /data pytorch/pytorch:latest \
    python jobs/convert.py "$1"
