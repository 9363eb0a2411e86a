"""Every row of models/joblib.toml once."""
import joblib
import sys
import torch


def case_001():  # joblib.load
    return joblib.load(sys.argv[1])  # expect: unsafe command_line


def case_002():  # joblib.dump
    joblib.dump({}, "m_002.pt")
    return torch.load("m_002.pt")  # expect: safe trusted_origin


def case_003():  # joblib.delayed
    return joblib.delayed(torch.load)(sys.argv[1])  # expect: unsafe command_line


def case_004():  # joblib.load, allowed for the restricted unpickler
    with torch.serialization.safe_globals([joblib.load]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


@joblib.Memory.cache
def path_005():
    return sys.argv[1]


def case_005():
    return torch.load(path_005())  # expect: unsafe command_line
