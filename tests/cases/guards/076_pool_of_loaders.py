"""The loader handed to pools and threads."""
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import torch

if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        whole = pool.submit(torch.load, sys.argv[1]).result()  # expect: unsafe command_line
    with ThreadPoolExecutor() as pool:
        states = list(pool.map(torch.load, sys.argv[2:]))  # expect: unsafe command_line
        tensors = pool.submit(torch.load, sys.argv[1], weights_only=True).result()  # expect: safe restricted_unpickling
    print(whole, states, tensors)
