"""Every row of models/dill.toml once."""
import cloudpickle
import dill
import sys
import torch


def case_001():  # dill.load
    return dill.load(sys.argv[1])  # expect: unsafe command_line


def case_002():  # cloudpickle.load
    return cloudpickle.load(sys.argv[1])  # expect: unsafe command_line


def case_003():  # dill.loads
    return dill.loads(sys.argv[1])  # expect: unsafe command_line


def case_004():  # cloudpickle.loads
    return cloudpickle.loads(sys.argv[1])  # expect: unsafe command_line


def case_005():  # dill.load_session
    return dill.load_session(sys.argv[1])  # expect: unsafe command_line


def case_006():  # dill.load_module
    return dill.load_module(sys.argv[1])  # expect: unsafe command_line


def case_007():  # dill.load_module_asdict
    return dill.load_module_asdict(sys.argv[1])  # expect: unsafe command_line


def case_008():  # dill.Unpickler.load
    return dill.Unpickler(open(sys.argv[1], "rb")).load()  # expect: unsafe command_line


def case_009():  # dill.Unpickler
    return torch.load(dill.Unpickler(sys.argv[1]))  # expect: unsafe command_line


def case_010():  # dill.dumps
    return torch.load(dill.dumps({}))  # expect: safe trusted_origin


def case_011():  # cloudpickle.dumps
    return torch.load(cloudpickle.dumps({}))  # expect: safe trusted_origin


def case_012():  # dill.dump
    dill.dump({}, "m_012.pt")
    return torch.load("m_012.pt")  # expect: safe trusted_origin


def case_013():  # cloudpickle.dump
    cloudpickle.dump({}, "m_013.pt")
    return torch.load("m_013.pt")  # expect: safe trusted_origin


def case_014():  # dill.dump_session
    dill.dump_session("m_014.pt")
    return torch.load("m_014.pt")  # expect: safe trusted_origin


def case_015():  # dill.dump_module
    dill.dump_module("m_015.pt")
    return torch.load("m_015.pt")  # expect: safe trusted_origin


def case_016():  # dill.Unpickler: unpickler
    return dill.Unpickler


def case_017():  # dill.load, allowed for the restricted unpickler
    with torch.serialization.safe_globals([dill.load]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_018():  # dill.loads, allowed for the restricted unpickler
    with torch.serialization.safe_globals([dill.loads]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_019():  # cloudpickle.load, allowed for the restricted unpickler
    with torch.serialization.safe_globals([cloudpickle.load]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_020():  # cloudpickle.loads, allowed for the restricted unpickler
    with torch.serialization.safe_globals([cloudpickle.loads]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
