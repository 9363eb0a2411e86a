"""Verdicts that hang on a setting, or on how a file is stored."""

import json
import unittest

from program import InFolder

# One way is checked by a signature, the other by a fixed digest.
TWO_CHECKS = """import hashlib, hmac, sys, torch

def read(key, path):
    data = open(path, "rb").read()
    if key:
        if not hmac.compare_digest(hmac.new(key, data, "sha256").hexdigest(), "ab"):
            raise ValueError("signature")
        return data
    if hashlib.sha256(data).hexdigest() != "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08":
        raise ValueError("digest")
    return data

import pickle
pickle.loads(read(sys.argv[2], sys.argv[1]))
"""

UNKNOWN_WAY = """import os, torch, unknown_library

if unknown_library.ready:
    path = os.path.join(os.path.dirname(__file__), "weights.pt")
else:
    path = unknown_library.find()
torch.load(path, weights_only=False)
"""


class Verdicts(InFolder):
    def loads(self, *flags):
        done = self.run_program("check", "--no-config", "--show-safe", "--format", "json", *flags)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)["loads"]

    def test_a_notebook_whose_cell_is_one_string_is_read(self):
        cell = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None, "source": "from torch import *\nload('model.pt', weights_only=False)\n"}
        self.write("a.ipynb", json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
        self.assertEqual([load["verdict"] for load in self.loads()], ["unsafe"])

    def test_a_check_of_a_kind_that_is_not_honoured_does_not_cover_its_way(self):
        self.write("a.py", TWO_CHECKS)
        self.assertEqual([load["verdict"] for load in self.loads()], ["safe"])
        self.assertEqual([load["verdict"] for load in self.loads("--neutralizations", "integrity_check")], ["unsafe"])

    def test_a_way_that_could_not_be_followed_is_not_hidden_by_a_trusted_one(self):
        self.write("a.py", UNKNOWN_WAY)
        (load,) = self.loads()
        self.assertEqual(load["verdict"], "unsafe")
        self.assertIn("unknown", {source["kind"] for source in load["sources"]})

    def test_the_help_asks_for_a_version_where_the_argument_is_there_already(self):
        self.write("a.py", "import sys, torch\ntorch.load(sys.argv[1], weights_only=True)\n")
        self.write("requirements.txt", "torch==2.1.0\n")
        said = self.run_program("check", "--no-config").stdout
        self.assertIn("Require torch >= 2.6", said)
        self.assertNotIn("Pass weights_only=True", said)

    def test_of_many_places_of_one_kind_the_first_are_shown(self):
        calls = "".join(f"read('net_{i}.pt')\n" for i in range(9))
        self.write("a.py", f"import torch\n\ndef read(path):\n    return torch.load(path)\n\n{calls}")
        said = " ".join(self.run_program("check", "--no-config").stdout.split())
        self.assertIn("a constant is the path of a local file of unknown origin, or a part of it (net_0.pt, a.py:6:6)", said)
        self.assertIn("= source: file: 6 more places", said)
        self.assertEqual(said.count("= source:"), 4)


if __name__ == "__main__":
    unittest.main()
