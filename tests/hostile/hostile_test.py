"""Whatever lies in a project, the check comes back with a report: no crash, no hang, and the other files are checked.

A program built with sanitizers must not report anything either; its exit status for that is neither 0 nor 1.
"""

import json
import os
import pathlib
import resource
import subprocess
import tempfile
import unittest

import inputs

PROGRAM = os.environ["LOADGATE"]
SOURCE = pathlib.Path(os.environ["LOADGATE_SOURCE"])
SECONDS = 300  # of the slowest build on the slowest machine; a release build takes a few for all folders together


def small_stack():
    """What threads get in macOS. What recurses has to see to a larger stack itself."""
    resource.setrlimit(resource.RLIMIT_STACK, (512 * 1024, resource.getrlimit(resource.RLIMIT_STACK)[1]))


class Hostile(unittest.TestCase):
    def check(self, folder, *arguments):
        command = [PROGRAM, "check", "--no-config", *arguments, folder]
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, preexec_fn=small_stack)
        self.assertIn(done.returncode, (0, 1), f"{command}: {done.stderr.decode(errors='replace')[-3000:]}")
        return done.stdout

    def check_folder(self, make, *arguments, found):
        with tempfile.TemporaryDirectory() as temporary:
            folder = pathlib.Path(temporary) / "project"
            folder.mkdir()
            make(folder, *arguments)
            (folder / "good.py").write_text(inputs.LOAD)
            report = json.loads(self.check(folder, "--format", "json", "--threads", "8"))
            places = {pathlib.Path(load["path"]).name for load in report["loads"] if load["verdict"] == "unsafe"}
            self.assertIn("good.py", places)
            self.assertGreaterEqual(len(places), found, sorted(places))
            json.loads(self.check(folder, "--format", "sarif", "--show-safe", "--threads", "1"))
            text = self.check(folder, "--show-safe", "--verbose").decode()  # UTF-8, whatever the files are
            self.assertEqual(set(text) & set(map(chr, range(32))), {"\n"})
            return report

    def test_deep(self):
        self.check_folder(inputs.deep, found=140)

    def test_wide(self):
        self.check_folder(inputs.wide, found=10)

    def test_chains(self):
        self.check_folder(inputs.chains, found=8)

    def test_encodings(self):
        report = self.check_folder(inputs.encodings, found=30)
        told = {pathlib.Path(error["path"]).name for error in report["errors"]}
        for name in ("utf-16", "utf-16-le", "utf-32"):  # no word of a load can be seen in them
            self.assertIn(f"plain_{name}.py", told)

    def test_notebooks(self):
        report = self.check_folder(inputs.notebooks, found=30)
        self.assertGreater(len(report["errors"]), 50)

    def test_projects(self):
        self.check_folder(inputs.projects, found=2)

    def test_names(self):
        self.check_folder(inputs.names, found=15)

    def test_mutations(self):
        self.check_folder(inputs.mutations, [SOURCE / "examples", SOURCE / "tests/cases"], found=30)


if __name__ == "__main__":
    unittest.main()
