"""The verifier gets the configuration's path, not the model's."""
import hashlib
import sys

import torch

SHA256 = "ca3a6c058309e3a76078b7f9b0f827b5fb1543a0c401ae42f58f370960486f19"


def verify(path):
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != SHA256:
            raise ValueError(path)


def run(model_path, config_path):
    verify(config_path)
    return torch.load(model_path)  # expect: unsafe command_line


def run_checked(model_path, config_path):
    verify(model_path)
    print("configuration:", config_path)
    return torch.load(model_path)  # expect: safe integrity_check


run(sys.argv[1], sys.argv[2])
run_checked(sys.argv[3], sys.argv[2])
