"""The load stands under the match in one function and in both branches of another."""
import hashlib
import pickle
import sys

KNOWN = "b4f7237b1123f4fa0fe93316d84a3a1d6cfadc54bc4c77dec6ff6d3beca5d4a74735a91d229ba36baaba90f59046002524657908758841adebe78b22c9ac6b74"


def under_match(path):
    with open(path, "rb") as f:
        data = f.read()
    model = None
    if hashlib.sha512(data).hexdigest() == KNOWN:
        model = pickle.loads(data)  # expect: safe integrity_check
    return model


def in_both_branches(path):
    with open(path, "rb") as f:
        data = f.read()
    if hashlib.sha512(data).hexdigest() == KNOWN:
        model = pickle.loads(data)  # expect: safe integrity_check
    else:
        print("unknown build of the model")
        model = pickle.loads(data)  # expect: unsafe command_line
    return model


print(under_match(sys.argv[1]), in_both_branches(sys.argv[2]))
