import torch

from library import io


def test_read(tmp_path):
    net = tmp_path / "net.pt"
    torch.save({}, net)
    assert io.read(net) == torch.load(net)  # expect: safe trusted_origin
    io.read_nothing("tests/net.pt")
    io.read_default(path="tests/net.pt")


def test_fixture():
    assert torch.load("tests/fixture.pt") == io.read_flagged("tests/flagged.pt")  # expect: unsafe file
