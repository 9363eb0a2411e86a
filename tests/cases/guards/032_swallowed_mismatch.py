"""The exception of the check is caught: once to leave, once to log, once to suppress."""
import contextlib
import hashlib
import logging
import sys

import torch

log = logging.getLogger(__name__)
SHA256 = "8d6f8198760badcaa70fcb30b41399f0b1a5fe40c1dc6337594e3b33fecca1a9"


class DigestError(Exception):
    pass


def verify(path):
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != SHA256:
            raise DigestError(path)


try:
    verify(sys.argv[1])
except DigestError as error:
    log.critical("refusing %s", error)
    raise SystemExit(3)
one = torch.load(sys.argv[1])  # expect: safe integrity_check

try:
    verify(sys.argv[2])
except DigestError as error:
    log.warning("digest of %s differs", error)
two = torch.load(sys.argv[2])  # expect: unsafe command_line

with contextlib.suppress(DigestError):
    verify(sys.argv[3])
three = torch.load(sys.argv[3])  # expect: unsafe command_line
