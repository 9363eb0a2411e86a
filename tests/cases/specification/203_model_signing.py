"""sigstore's model signing and a minisign command."""
import subprocess
import sys

import model_signing
import torch


def signed(folder):
    model_signing.verifying.Config().use_elliptic_key_verifier(public_key="key.pub").verify(folder, folder + "/model.sig")
    return torch.load(folder + "/model.pt")  # expect: safe signature_check


def ignored(folder):
    try:
        model_signing.verifying.Config().use_elliptic_key_verifier(public_key="key.pub").verify(folder, folder + "/model.sig")
    except Exception as problem:
        print("signature:", problem)
    return torch.load(folder + "/model.pt")  # expect: unsafe command_line


def openssl(path):
    result = subprocess.run(["openssl", "dgst", "-sha256", "-verify", "key.pem", "-signature", path + ".sig", path])
    if result.returncode != 0:
        raise SystemExit("signature")
    return torch.load(path)  # expect: safe signature_check


def openssl_ignored(path):
    subprocess.run(["openssl", "dgst", "-sha256", "-verify", "key.pem", "-signature", path + ".sig", path])
    return torch.load(path)  # expect: unsafe command_line


signed(sys.argv[1]), ignored(sys.argv[2]), openssl(sys.argv[3]), openssl_ignored(sys.argv[4])
