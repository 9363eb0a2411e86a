"""An option switches the check off."""
import argparse
import hashlib

import joblib

SHA256 = "e963cd01663407ca3d89ce6b13c3bf2ef1cd633338bbfcd8a01dcd7d077fffeb"


def verify(path):
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != SHA256:
            raise SystemExit(f"{path}: digest differs")


parser = argparse.ArgumentParser()
parser.add_argument("classifier")
parser.add_argument("calibrator")
parser.add_argument("--no-verify", action="store_true")
args = parser.parse_args()

if not args.no_verify:
    verify(args.classifier)
classifier = joblib.load(args.classifier)  # expect: unsafe command_line

verify(args.calibrator)
calibrator = joblib.load(args.calibrator)  # expect: safe integrity_check
