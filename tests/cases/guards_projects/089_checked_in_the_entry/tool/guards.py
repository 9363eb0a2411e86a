import hashlib
import sys

RELEASES = {
    "1.0": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
    "1.1": "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35",
}


def sha256(path):
    state = hashlib.sha256()
    with open(path, "rb") as stream:
        for part in iter(lambda: stream.read(2**20), b""):
            state.update(part)
    return state.hexdigest()


def die_unless_release(path, release):
    if RELEASES.get(release) != sha256(path):
        print("not a released model", file=sys.stderr)
        sys.exit(3)


def is_release(path):
    return sha256(path) in RELEASES.values()


def tell_unless_release(path):
    if not is_release(path):
        print("not a released model", file=sys.stderr)
