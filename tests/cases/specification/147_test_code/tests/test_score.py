import io

import joblib

from score.model import Score, load


def test_load(scaler):
    assert load("tests/data/model.joblib").scaler == scaler


def test_round_trip():
    buffer = io.BytesIO()
    joblib.dump(Score(1), buffer)
    buffer.seek(0)
    assert joblib.load(buffer).value == 1  # expect: safe trusted_origin
