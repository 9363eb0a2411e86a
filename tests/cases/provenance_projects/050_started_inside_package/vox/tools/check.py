import pickle
import sys
from hashlib import sha256

PINNED = "60a26acbdd83e7b9f3f7e5a91a9c5b4e5e5c2c6d6e9e0f5b2a6c8f7d4e3b2a19"

with open(sys.argv[1], "rb") as file:
    data = file.read()
if sha256(data).hexdigest() != PINNED:
    raise SystemExit("not the pinned net")
net = pickle.loads(data)  # expect: safe integrity_check
