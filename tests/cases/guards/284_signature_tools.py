"""gpg, cosign and minisign on the command line."""
import subprocess
import sys

import gnupg
import torch

ring = gnupg.GPG(gnupghome="/etc/models/keys")


def by_library(path):
    with open(path + ".asc", "rb") as signature:
        verified = ring.verify_file(signature, path)
    if not verified.valid:
        sys.exit(f"{path}: {verified.status}")
    return torch.load(path)  # expect: safe signature_check


def by_library_unread(path):
    with open(path + ".asc", "rb") as signature:
        verified = ring.verify_file(signature, path)
    print("signature:", verified.status)
    return torch.load(path)  # expect: unsafe parameter


def by_gpg(path):
    subprocess.run(["gpg", "--verify", path + ".asc", path], check=True)
    return torch.load(path)  # expect: safe signature_check


def by_gpg_unchecked(path):
    subprocess.run(["gpg", "--verify", path + ".asc", path], check=False)
    return torch.load(path)  # expect: unsafe parameter


def by_gpg_code(path):
    code = subprocess.call(["gpg", "--batch", "--verify", f"{path}.sig", path])
    if code != 0:
        raise PermissionError(path)
    return torch.load(path)  # expect: safe signature_check


def by_cosign(path):
    done = subprocess.run(
        ["cosign", "verify-blob", "--key", "/etc/models/cosign.pub", "--signature", path + ".sig", path],
        capture_output=True,
    )
    if done.returncode:
        raise PermissionError(done.stderr)
    return torch.load(path)  # expect: safe signature_check


def by_cosign_of_another(path, other):
    done = subprocess.run(["cosign", "verify-blob", "--key", "/etc/models/cosign.pub", "--signature", other + ".sig", other])
    if done.returncode:
        raise PermissionError(other)
    return torch.load(path)  # expect: unsafe parameter


def by_cosign_kept_going(path):
    try:
        subprocess.check_call(["cosign", "verify-blob", "--key", "cosign.pub", "--signature", path + ".sig", path])
    except subprocess.CalledProcessError:
        pass
    return torch.load(path)  # expect: unsafe parameter
