"""Runs a pool."""
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import torch
from jobs import work
from jobs.work import count

with ThreadPoolExecutor() as pool:
    print(list(pool.map(count, sys.argv[1:])))
    print(pool.submit(work.merge, os.environ["FIRST"], second=os.environ["SECOND"]).result())
    print(list(pool.map(torch.load, ["x.pt", "y.pt"])))  # expect: unsafe file
