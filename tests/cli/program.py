"""Runs the built program in a folder made for one test."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["LOADGATE"]

UNSAFE = 'import torch\nmodel = torch.load("model_from_external_source.pt")\n'
SAFE = 'import torch\nmodel = torch.load("m.pt", weights_only=True)\n'
BROKEN = "import torch\nload = torch.load\ndef (:\n"  # names a loader: files that do not are not even parsed
NOTHING = 'import torch\nmodel = torch.jit.load("trusted_scripted_model.pt")\n'
REMOTE = "import torch\nimport urllib.request\n\npath, _ = urllib.request.urlretrieve('https://example.org/m.pt')\nmodel = torch.load(path)\n"


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(os.path.realpath(folder.name))

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def run_program(self, *arguments, stdin="", env=None, cwd=None, text=True):
        environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
        environment.update(env or {})
        return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, text=text, env=environment,
                              cwd=cwd or self.folder, timeout=60)

    def loads(self, *arguments, **more):
        done = self.run_program("check", "--format", "json", *arguments, **more)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)["loads"]

    def assert_wrong_use(self, done, *parts):
        self.assertEqual(done.returncode, 2, done.stdout + done.stderr)
        for part in parts:
            self.assertIn(part, done.stderr)
        self.assertEqual(done.stdout, "")
