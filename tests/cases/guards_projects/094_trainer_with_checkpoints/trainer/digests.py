import hashlib
from pathlib import Path

PINNED = {
    "backbone.pt": "3fdba35f04dc8c462986c992bcf875546257113072a909c162f7e470e581e278",
    "scaler.joblib": "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35",
}


def file_digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()
