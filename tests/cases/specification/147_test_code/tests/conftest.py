"""Fixtures load files; nothing here settles parameters of the package."""
import joblib
import pytest


@pytest.fixture
def scaler():
    return joblib.load("tests/data/scaler.joblib")  # expect: unsafe file
