"""A checker object; the null object checks nothing."""
import sys

import torch

from verify import DigestChecker, NullChecker

PINNED = DigestChecker("cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e")


def strict(path):
    PINNED.check(path)
    return torch.load(path)  # expect: safe integrity_check


def loose(path):
    NullChecker().check(path)
    return torch.load(path)  # expect: unsafe command_line


strict(sys.argv[1])
loose(sys.argv[2])
