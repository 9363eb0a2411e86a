import os

from library import io

io.read_chosen(os.environ["CHOSEN"])
io.read_flagged(input(), fast=True)
