import hashlib
from pathlib import Path

SUMS = {
    "a.pt": "3fdba35f04dc8c462986c992bcf875546257113072a909c162f7e470e581e278",
    "b.pt": "8527a891e224136950ff32ca212b45bc93f69fbb801c3b1ebedac52775f99e61",
}


def ok(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest() == SUMS[Path(path).name]


def require_all(paths):
    for path in paths:
        if not ok(path):
            raise ValueError(path)
