"""model_signing verifies a model before one load; elsewhere it only signs."""
import os

import joblib
import model_signing

MODEL = os.environ["MODEL_PATH"]
DRAFT = os.environ["DRAFT_PATH"]


def load_verified():
    model_signing.verifying.Config().use_elliptic_key_verifier(
        public_key="/etc/models/release.pub",
    ).verify(MODEL, MODEL + ".sig")
    return joblib.load(MODEL)  # expect: safe signature_check


def sign_draft():
    model_signing.signing.Config().use_elliptic_key_signer(
        private_key="/etc/models/release.key",
    ).sign(DRAFT, DRAFT + ".sig")
    return joblib.load(DRAFT)  # expect: unsafe environment


print(load_verified(), sign_draft())
