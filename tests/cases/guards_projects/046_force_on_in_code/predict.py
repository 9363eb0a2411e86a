"""A strict switch at the top of the program protects every load after it."""
import os

os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "yes"

from model_io import read_full, read_plain

print(read_full(os.environ["MODEL"]), read_plain(os.environ["MODEL"]))
