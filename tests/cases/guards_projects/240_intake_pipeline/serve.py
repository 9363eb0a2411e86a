"""Starts with the release model and, when told so, an experimental one."""
import io
import sys

import torch

from intake import DigestCheck, Intake, NoCheck, SignatureCheck

SIGNATURE = bytes.fromhex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155")
BASE = "https://models.example.org/"


def release():
    return Intake(BASE + "release.pt", SignatureCheck(SIGNATURE)).load()


def experimental():
    return Intake(BASE + "experimental.pt", NoCheck()).load()


def by_hand():
    intake = Intake(BASE + "extra.pt", NoCheck())
    blob = intake.fetch()
    DigestCheck("ee26b0dd4af7e749aa1a8ee3c10ae9923f618980772e473f8819a5d4940e0db2").check(blob)
    return torch.load(io.BytesIO(blob))  # expect: safe integrity_check


def by_hand_signed():
    blob = Intake(BASE + "second.pt", NoCheck()).fetch()
    SignatureCheck(SIGNATURE).check(blob)
    return torch.load(io.BytesIO(blob))  # expect: safe signature_check


def by_hand_unchecked():
    blob = Intake(BASE + "third.pt", NoCheck()).fetch()
    NoCheck().check(blob)
    return torch.load(io.BytesIO(blob))  # expect: unsafe network


if __name__ == "__main__":
    release()
    if "--experimental" in sys.argv:
        experimental()
    by_hand()
    by_hand_signed()
    by_hand_unchecked()
