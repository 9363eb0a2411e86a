#!/bin/sh
set -eu
exec python3 publish_upload.py "$1"
