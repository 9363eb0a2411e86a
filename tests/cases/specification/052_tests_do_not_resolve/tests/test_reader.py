"""Tests call the function; that does not settle its parameter."""
import torch

from lib import read


def test_round_trip(tmp_path):
    target = tmp_path / "x.pt"
    torch.save({"a": 1}, target)
    assert read(target) == {"a": 1}
    assert torch.load(target) == {"a": 1}  # expect: safe trusted_origin


def test_fixture_file():
    assert torch.load("tests/data/old.pt")["v"] == 1  # expect: unsafe file
