"""Every row of models/marshal.toml once."""
import marshal
import sys
import torch


def case_001():  # marshal.load
    return marshal.load(sys.argv[1])  # expect: unsafe command_line


def case_002():  # marshal.loads
    return marshal.loads(sys.argv[1])  # expect: unsafe command_line


def case_003():  # marshal.dumps
    return torch.load(marshal.dumps({}))  # expect: safe trusted_origin


def case_004():  # marshal.dump
    marshal.dump({}, "m_004.pt")
    return torch.load("m_004.pt")  # expect: safe trusted_origin


def case_005():  # marshal.loads, allowed for the restricted unpickler
    with torch.serialization.safe_globals([marshal.loads]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_006():  # marshal.load, allowed for the restricted unpickler
    with torch.serialization.safe_globals([marshal.load]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
