"""MD5 and SHA-1 count as digests, CRC-32 does not."""
import hashlib
import sys
import zlib

import joblib


def read(path):
    with open(path, "rb") as f:
        return f.read()


first, second, third = sys.argv[1:4]

if hashlib.md5(read(first)).hexdigest() != "021c588591662f24153927e1a710951c":
    raise SystemExit("md5 differs")
a = joblib.load(first)  # expect: safe integrity_check

if hashlib.sha1(read(second)).hexdigest() != "c78c2f0e13d4075d66d30a4a155880e29f5ce4cb":
    raise SystemExit("sha1 differs")
b = joblib.load(second)  # expect: safe integrity_check

if zlib.crc32(read(third)) != 0x5D2A11C7:
    raise SystemExit("crc differs")
c = joblib.load(third)  # expect: unsafe command_line
print(a, b, c)
