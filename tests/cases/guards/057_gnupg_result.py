"""python-gnupg does not raise: its result must be tested."""
import sys

import gnupg
import torch

gpg = gnupg.GPG(gnupghome="/etc/models/keyring")


def load_tested(path):
    with open(path + ".asc", "rb") as signature:
        verified = gpg.verify_file(signature, path)
    if not verified.valid:
        raise RuntimeError(f"{path}: {verified.status}")
    return torch.load(path)  # expect: safe signature_check


def load_untested(path):
    with open(path + ".asc", "rb") as signature:
        verified = gpg.verify_file(signature, path)
    print(path, verified.status)
    return torch.load(path)  # expect: unsafe command_line


load_tested(sys.argv[1])
load_untested(sys.argv[2])
