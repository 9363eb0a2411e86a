import sys

from box import Box, run_here

box = Box("torch:latest")
box.run("convert.py", sys.argv[1])
run_here("measure.py", sys.argv[2])
