import pickle

from recsys.backends import TorchBackend


def test_torch():
    TorchBackend("fixtures/tiny").open()


def test_pickle():
    with open("fixtures/tiny.pkl", "rb") as f:
        assert pickle.load(f)  # expect: unsafe file
