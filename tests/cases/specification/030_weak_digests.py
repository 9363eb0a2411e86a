"""What counts as a digest of the content."""
import hashlib
import os
import sys
import zlib

import torch

path = sys.argv[1]
with open(path, "rb") as f:
    data = f.read()

if hashlib.md5(data).hexdigest() == "900150983cd24fb0d6963f7d28e17f72":
    torch.load(path)  # expect: safe integrity_check

if hashlib.sha1(data).digest() != bytes.fromhex("a9993e364706816aba3e25717850c26c9cd0d89d"):
    sys.exit(1)
torch.load(path)  # expect: safe integrity_check

second = sys.argv[2]
with open(second, "rb") as f:
    content = f.read()
if zlib.crc32(content) != 0x352441C2:
    sys.exit("crc")
torch.load(second)  # expect: unsafe command_line

third = sys.argv[3]
if os.path.getsize(third) != 46830571:
    raise SystemExit("size")
torch.load(third)  # expect: unsafe command_line

fourth = sys.argv[4]
with open(fourth, "rb") as f:
    head = f.read(4096)
if hashlib.sha256(head).hexdigest() != "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad":
    raise SystemExit("head")
torch.load(fourth)  # expect: unsafe command_line

fifth = sys.argv[5]
h = hashlib.blake2b(digest_size=32)
with open(fifth, "rb") as f:
    while chunk := f.read(1 << 20):
        h.update(chunk)
if h.hexdigest() != "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319":
    raise SystemExit("blake2b")
torch.load(fifth)  # expect: safe integrity_check
