import torch

from net import load, save
from net.io import load_here


def test_round_trip(tmp_path):
    target = tmp_path / "model.pt"
    save({"a": 1}, target)
    assert load(target)["a"] == 1
    assert load_here(target)["a"] == 1
    assert torch.load(target)["a"] == 1  # expect: safe trusted_origin


def test_fixture():
    assert torch.load("tests/data/old.pt")  # expect: unsafe file
