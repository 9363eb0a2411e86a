"""The comparison inside an assignment expression and inside a lambda."""
import hashlib
import sys
from pathlib import Path

import dill

SHA256 = "b3c1d40d96cc2f34078beb22b3e7009f4a4fbfd3aa5a570a654b77710d98dadd"
is_ours = lambda p: hashlib.sha256(Path(p).read_bytes()).hexdigest() == SHA256

first = Path(sys.argv[1])
if (actual := hashlib.sha256(first.read_bytes()).hexdigest()) != SHA256:
    raise SystemExit(f"{first}: {actual}")
with first.open("rb") as f:
    pipeline = dill.load(f)  # expect: safe integrity_check

second = Path(sys.argv[2])
if not is_ours(second):
    raise SystemExit(f"{second}: not ours")
with second.open("rb") as f:
    transform = dill.load(f)  # expect: safe integrity_check

third = Path(sys.argv[3])
print("ours" if is_ours(third) else "foreign")
with third.open("rb") as f:
    metric = dill.load(f)  # expect: unsafe command_line
