"""A run over many files is divided into projects: what imports each other stays together, what does not keeps apart."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["LOADGATE"]
FILLER = 2100  # files: more than are analysed as one project (src/sema/projects.h)

READER = "import torch\n\ndef read_weights(path):\n    return torch.load(path)\n"
CALLER = "import sys\nfrom reader_lib.store import read_weights\nread_weights(sys.argv[1])\n"


class Projects(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        self.addCleanup(self.folder.cleanup)
        self.write("lib/pyproject.toml", "[project]\nname = 'reader-lib'\n")
        self.write("lib/reader_lib/__init__.py", "")
        self.write("lib/reader_lib/store.py", READER)
        self.write("tool/setup.py", "")
        self.write("tool/main.py", CALLER)
        for i in range(FILLER):
            self.write(f"filler/part_{i}.py", "pass\n")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def kinds(self):
        done = subprocess.run([PROGRAM, "check", "--no-config", "--format", "json", self.root], capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, 1, done.stderr)
        findings = [one for one in json.loads(done.stdout)["loads"] if one["path"].endswith("store.py")]
        self.assertEqual(len(findings), 1)
        return sorted({source["kind"] for source in findings[0]["sources"]})

    def test_projects_that_import_each_other_are_analysed_together(self):
        self.assertEqual(self.kinds(), ["command_line"])

    def test_folders_without_a_project_file_are_joined_by_imports_too(self):
        (self.root / "lib/pyproject.toml").unlink()
        (self.root / "tool/setup.py").unlink()
        (self.root / "lib/reader_lib").rename(self.root / "reader_lib")
        self.assertEqual(self.kinds(), ["command_line"])

    def test_a_repository_is_one_project_however_large(self):
        for i in range(FILLER // 2):
            self.write(f"lib/reader_lib/part_{i}.py", "pass\n")
            self.write(f"tool/part_{i}.py", "pass\n")
        self.assertEqual(self.kinds(), ["parameter"])  # too large to be joined
        (self.root / ".git").mkdir()
        self.assertEqual(self.kinds(), ["command_line"])


if __name__ == "__main__":
    unittest.main()
