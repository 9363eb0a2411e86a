"""The output is the same bytes for any number of threads, way to name a project, order of arguments and order of files.

Compared are the three formats over the examples and over all cases as one large project, and JSON over each project of
tests/cases alone. What a path is shown as depends on the folder that the check runs in, and so does the fingerprint
made of it: where that folder differs, paths are normalized and fingerprints left out; all else has to agree.
"""

import difflib
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["LOADGATE"]
SOURCE = pathlib.Path(os.environ["LOADGATE_SOURCE"])
FORMATS = ("json", "sarif", "text")
FINGERPRINT = re.compile(r'("(?:fingerprint|loadgate/v1)": ?)"[0-9a-f]*"')
BASE = re.compile(r'("uri": ?"[^"]*"),\s*"uriBaseId": ?"%SRCROOT%"')
WIDE = "100000"  # columns: no text is wrapped, since where it is depends on the length of the paths in it


def projects():
    """The folders whose files are checked together."""
    cases = SOURCE / "tests/cases"
    kept = sorted(path for path in cases.glob("*/*") if path.is_dir() and path.name != "__pycache__")
    return [SOURCE / "examples", *kept]


def output(arguments, cwd, form):
    command = [PROGRAM, "check", "--no-config", "--no-ignore", "--show-safe", "--format", form, *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    environment["COLUMNS"] = WIDE
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=environment, timeout=600)
    if done.returncode not in (0, 1):
        raise AssertionError(f"exit status {done.returncode}: {done.stderr[-500:]}")
    return done.stdout + done.stderr


def outputs(*arguments, cwd, formats=FORMATS):
    return {form: output(arguments, cwd, form) for form in formats}


def without(texts, prefix):
    """The outputs with `prefix` taken from every path, and without fingerprints and SARIF's marks of relative paths."""
    for part in (f"file://{prefix}", prefix):
        texts = {form: text.replace(part, "") for form, text in texts.items()}
    return {form: BASE.sub(r'\1', FINGERPRINT.sub(r"\1", text)) for form, text in texts.items()}


ALL = "all_of_them"


class SameOutput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(os.path.realpath(folder.name))
        cls.elsewhere = cls.folder / "elsewhere"
        cls.elsewhere.mkdir()
        cls.names = []
        for number, project in enumerate(projects()):
            name = f"p{number:03}_{project.name}"  # two folders of cases may use one name
            shutil.copytree(project, cls.folder / name, ignore=shutil.ignore_patterns("__pycache__"))
            cls.names.append(name)
        shutil.copytree(SOURCE / "tests/cases", cls.folder / ALL, ignore=shutil.ignore_patterns("__pycache__"))

    def assert_same(self, name, expected, got):
        self.assertEqual(expected.keys(), got.keys())
        for form in expected:
            if expected[form] == got[form]:
                continue
            old, new = expected[form].splitlines(), got[form].splitlines()
            lines = difflib.unified_diff(old, new, "expected", "got", lineterm="", n=0)
            self.fail(f"{name}, {form}:\n" + "\n".join(line[:2000] for line, _ in zip(lines, range(20))))

    def test_there_is_something_to_compare(self):
        self.assertGreater(len(self.names), 100)
        self.assertGreater(output([ALL], self.folder, "json").count('"fingerprint"'), 1000)

    def each(self):
        """Every project with the formats to compare."""
        return [(ALL, FORMATS), (self.names[0], FORMATS), *((name, ["json"]) for name in self.names[1:])]

    def test_threads(self):
        for name, formats in self.each():
            expected = outputs(name, "--threads", "1", cwd=self.folder, formats=formats)
            for threads in ("2", "8") if len(formats) > 1 else ("8",):
                got = outputs(name, "--threads", threads, cwd=self.folder, formats=formats)
                self.assert_same(f"{name} with {threads} threads", expected, got)

    def test_five_runs(self):
        expected = outputs(ALL, "--threads", "8", cwd=self.folder)
        for run in range(5):
            self.assert_same(f"run {run}", expected, outputs(ALL, "--threads", "8", cwd=self.folder))

    def test_ways_to_name_a_project(self):
        for name, formats in self.each():
            expected = outputs(name, cwd=self.folder, formats=formats)
            for way in (f"./{name}/", f"{name}/../{name}", self.folder / name):
                self.assert_same(f"check {way}", expected, outputs(way, cwd=self.folder, formats=formats))
            bare = without(expected, f"{name}/")
            inside = without(outputs(cwd=self.folder / name, formats=formats), f"{name}/")
            self.assert_same(f"check in {name}", bare, inside)
            full = self.folder / name
            elsewhere = without(outputs(full, cwd=self.elsewhere, formats=formats), f"{full}/")
            self.assert_same(f"check {full} from elsewhere", bare, elsewhere)

    def test_order_of_arguments(self):
        shuffle = random.Random(1).shuffle
        parts = [*self.names, ALL]
        expected = outputs(*parts, cwd=self.folder)
        for run in range(3):
            shuffle(parts)
            self.assert_same(f"shuffle {run}", expected, outputs(*parts, cwd=self.folder))
        for name in self.names:  # file by file
            files = [p for p in (self.folder / name).rglob("*") if p.suffix in {".py", ".ipynb"}]
            files = sorted(p.relative_to(self.folder) for p in files)
            expected = outputs(*files, cwd=self.folder, formats=["json"])
            shuffle(files)
            self.assert_same(f"{name} by {files}", expected, outputs(*files, cwd=self.folder, formats=["json"]))

    def test_a_file_named_twice(self):
        expected = outputs(ALL, cwd=self.folder)
        file = min((self.folder / ALL).rglob("*.py")).relative_to(self.folder)
        self.assert_same("named twice", expected, outputs(ALL, file, f"./{ALL}", self.folder / ALL, cwd=self.folder))

    def test_order_of_creation(self):
        for name, formats in self.each():
            expected = outputs(name, cwd=self.folder, formats=formats)
            files = sorted(p.relative_to(self.folder) for p in (self.folder / name).rglob("*") if p.is_file())
            for seed in range(2):
                random.Random(seed).shuffle(files)
                # A file system in memory lists files in the order of their creation, others by a hash of their names.
                with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as copy:
                    for file in files:
                        target = pathlib.Path(copy) / file
                        target.parent.mkdir(parents=True, exist_ok=True)
                        shutil.copyfile(self.folder / file, target)
                    got = outputs(name, cwd=copy, formats=formats)
                    self.assert_same(f"{name} created in another order", expected, got)


if __name__ == "__main__":
    unittest.main()
