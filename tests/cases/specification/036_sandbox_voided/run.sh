#!/bin/sh
# normal way
nsjail --quiet --mode o --chroot / -- /usr/bin/python3 worker.py "$1"
