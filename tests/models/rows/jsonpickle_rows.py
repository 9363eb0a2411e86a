"""Every row of models/jsonpickle.toml once."""
import jsonpickle
import jsonpickle.unpickler
import sys
import torch


def case_001():  # jsonpickle.decode
    return jsonpickle.decode(sys.argv[1])  # expect: unsafe command_line


def case_002():  # jsonpickle.loads
    return jsonpickle.loads(sys.argv[1])  # expect: unsafe command_line


def case_003():  # jsonpickle.unpickler.decode
    return jsonpickle.unpickler.decode(sys.argv[1])  # expect: unsafe command_line


def case_004():  # jsonpickle.unpickler.Unpickler.restore
    return jsonpickle.unpickler.Unpickler().restore(sys.argv[1])  # expect: unsafe command_line


def case_005():  # jsonpickle.encode
    return torch.load(jsonpickle.encode({}))  # expect: safe trusted_origin


def case_006():  # jsonpickle.dumps
    return torch.load(jsonpickle.dumps({}))  # expect: safe trusted_origin
