"""Every row of models/pickle.toml once."""
import os
import pickle
import sys
import torch


def case_001():  # pickle.load
    return pickle.load(sys.argv[1])  # expect: unsafe command_line


def case_002():  # pickle.loads
    return pickle.loads(sys.argv[1])  # expect: unsafe command_line


def case_003():  # pickle.Unpickler.load
    return pickle.Unpickler(open(sys.argv[1], "rb")).load()  # expect: unsafe command_line


def case_004():  # pickle.Unpickler
    return torch.load(pickle.Unpickler(sys.argv[1]))  # expect: unsafe command_line


def case_005():  # pickle.dumps
    return torch.load(pickle.dumps({}))  # expect: safe trusted_origin


def case_006():  # pickle.dump
    pickle.dump({}, "m_006.pt")
    return torch.load("m_006.pt")  # expect: safe trusted_origin


def case_007():  # pickle.Pickler
    return torch.load(pickle.Pickler(sys.argv[1]))  # expect: unsafe command_line


def case_008():  # pickle.Pickler.dump
    target = pickle.Pickler("m_008.pt")
    target.dump({})
    return torch.load(target)  # expect: safe trusted_origin


def case_009():  # pickle.HIGHEST_PROTOCOL
    return torch.load(os.path.join(str(pickle.HIGHEST_PROTOCOL), "m_009.pt"))  # expect: unsafe file


def case_010():  # pickle.DEFAULT_PROTOCOL
    return torch.load(os.path.join(str(pickle.DEFAULT_PROTOCOL), "m_010.pt"))  # expect: unsafe file


def case_011():  # pickle.Unpickler: unpickler
    return pickle.Unpickler


def case_012():  # pickle.load, allowed for the restricted unpickler
    with torch.serialization.safe_globals([pickle.load]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_013():  # pickle.loads, allowed for the restricted unpickler
    with torch.serialization.safe_globals([pickle.loads]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
