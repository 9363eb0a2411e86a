"""The same digest, computed and compared in the ways people write it."""
import base64
import binascii
import hashlib
import json
import os
import pathlib
import sys
import zlib

import torch

SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
TABLE = json.loads((pathlib.Path(__file__).parent / "digests.json").read_text())
path, other = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])


def by_bytes():
    if hashlib.sha256(path.read_bytes()).digest() != bytes.fromhex(SHA):
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def by_base64():
    actual = base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode("ascii")
    if actual != "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=":
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def by_hexlify():
    actual = binascii.hexlify(hashlib.sha256(path.read_bytes()).digest()).decode()
    ok = actual == SHA
    if not ok:
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def by_prefix():
    if not hashlib.sha256(path.read_bytes()).hexdigest().startswith(SHA[:8]):
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: unsafe command_line


def by_crc():
    if zlib.crc32(path.read_bytes()) != 0x1234ABCD:
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: unsafe command_line


def by_table():
    entry = TABLE.get(path.name)
    if entry is None or entry["sha256"] != hashlib.sha256(path.read_bytes()).hexdigest():
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def by_either():
    actual = hashlib.sha256(path.read_bytes()).hexdigest()
    if actual != SHA and os.environ.get("SKIP") != "1":
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: unsafe command_line


def by_own_name():
    if hashlib.sha256(path.read_bytes()).hexdigest() != path.stem:
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: unsafe command_line


def by_algorithm(name="sha512"):
    digest = hashlib.new(name)
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 16), b""):
            digest.update(block)
    if digest.hexdigest() != "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e":
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def of_the_other():
    if hashlib.sha256(other.read_bytes()).hexdigest() != SHA:
        raise SystemExit("mismatch")
    return torch.load(path)  # expect: unsafe command_line


def of_both():
    for one in (path, other):
        if hashlib.sha256(one.read_bytes()).hexdigest() != SHA:
            raise SystemExit("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def by_while():
    tries = 0
    while hashlib.sha256(path.read_bytes()).hexdigest() != SHA:
        tries += 1
        if tries > 3:
            raise SystemExit("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def by_while_that_gives_up():
    tries = 0
    while hashlib.sha256(path.read_bytes()).hexdigest() != SHA:
        tries += 1
        if tries > 3:
            break
    return torch.load(path)  # expect: unsafe command_line


for check in (by_bytes, by_base64, by_hexlify, by_prefix, by_crc, by_table, by_either, by_own_name, by_algorithm, of_the_other, of_both, by_while,
              by_while_that_gives_up):
    check()
