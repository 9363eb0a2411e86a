"""Every row of models/skops.toml once."""
import skops.io
import sys
import torch


def case_001():  # skops.io.load
    return skops.io.load(sys.argv[1])  # expect: safe restricted_unpickling


def case_002():  # skops.io.loads
    return skops.io.loads(sys.argv[1])  # expect: safe restricted_unpickling


def case_003():  # skops.io.get_untrusted_types
    return torch.load(skops.io.get_untrusted_types(data=sys.argv[1]))  # expect: unsafe command_line


def case_004():  # skops.io.dump
    skops.io.dump({}, "m_004.pt")
    return torch.load("m_004.pt")  # expect: safe trusted_origin


def case_005():  # skops.io.dumps
    return torch.load(skops.io.dumps({}))  # expect: safe trusted_origin
