"""Reads what the test has just written."""
import torch

from metrics.store import load_history


def test_history(tmp_path):
    torch.save([1.0, 2.0], tmp_path / "history.pt")
    assert load_history(tmp_path / "history.pt", weights_only=True) == [1.0, 2.0]
    assert torch.load(tmp_path / "history.pt") == [1.0, 2.0]  # expect: safe trusted_origin
