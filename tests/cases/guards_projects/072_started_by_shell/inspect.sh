#!/bin/sh
set -eu
exec bwrap --ro-bind / / --unshare-all --die-with-parent -- python3 inspect_upload.py "$1"
