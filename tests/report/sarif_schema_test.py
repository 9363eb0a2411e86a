"""Validates SARIF output against the OASIS schema: hand-made samples, and the program's own on examples/ and the cases.

Then the same with logs made wrong, one place at a time: every value of another type, every object with one key too
many, and every required key gone, must be refused. So the schema is the real one, and is applied down to the leaves.

The schema is the file of the OASIS committee as the source archive of a package ships it; sarif_schema.py fetches it
once, pinned by digest. Without it or without `jsonschema` the test is skipped, unless LOADGATE_ALL_TESTS is set.
"""

import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import sarif_schema

SAMPLES = sys.argv.pop(1)  # the program that writes the hand-made samples
SOURCE = pathlib.Path(os.environ["LOADGATE_SOURCE"])


def validator():
    try:
        import jsonschema
    except ImportError:
        raise sarif_schema.NotThere("the package jsonschema is not installed (tests/requirements.txt)") from None
    schema = json.loads(sarif_schema.path().read_text())
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def logs(folder):
    """(name, log) of every log to validate."""
    subprocess.run([SAMPLES, folder], check=True)
    for name in ("examples", "tests/cases"):
        out = pathlib.Path(folder) / f"{name.replace('/', '_')}.sarif"
        command = [
            os.environ["LOADGATE"],
            "check",
            "--no-config",
            "--show-safe",
            "--format",
            "sarif",
            "-o",
            str(out),
            "--quiet",
            str(SOURCE / name),
        ]
        status = subprocess.run(command).returncode
        if status not in (0, 1):
            raise AssertionError(f"exit status {status}: {command}")
    for file in sorted(pathlib.Path(folder).glob("*.sarif")):
        yield file.name, json.loads(file.read_text(encoding="ascii"))


def shape(place):
    """A place without the numbers in it: one element of a list stands for all."""
    return tuple("[]" if isinstance(part, int) else part for part in place)


def places(value, place=()):
    """(place, value) of everything in a log. What stands in a property bag is free."""
    yield place, value
    if isinstance(value, list):
        for number, part in enumerate(value):
            yield from places(part, (*place, number))
    elif isinstance(value, dict):
        for key, part in value.items():
            if key != "properties":
                yield from places(part, (*place, key))


def changed(log, place, change):
    log = copy.deepcopy(log)
    owner = log
    for part in place[:-1]:
        owner = owner[part]
    owner[place[-1]] = change(owner[place[-1]])
    return log


def other_type(value):
    return 3.5 if isinstance(value, (str, list, dict, bool)) else "x"


def with_another_key(value):
    return {**value, "loadgateAnother": 1}


FREE_KEYS = {"originalUriBaseIds", "partialFingerprints", "fingerprints"}  # maps from any name
# The one object that the schema leaves open for any key.
OPEN = {("runs", "[]", "results", "[]", "codeFlows", "[]", "threadFlows", "[]")}
REQUIRED = {  # keys that the standard requires, by the shape of the object's place
    ("version",),
    ("runs",),
    ("runs", "[]", "tool"),
    ("runs", "[]", "tool", "driver"),
    ("runs", "[]", "tool", "driver", "name"),
    ("runs", "[]", "tool", "driver", "rules", "[]", "id"),
    ("runs", "[]", "results", "[]", "message"),
    ("runs", "[]", "results", "[]", "codeFlows", "[]", "threadFlows"),
    ("runs", "[]", "results", "[]", "codeFlows", "[]", "threadFlows", "[]", "locations"),
}


class SarifSchema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.validator = validator()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.logs = dict(logs(folder.name))

    def test_output_is_valid(self):
        for name, log in self.logs.items():
            errors = [
                f"{'/'.join(map(str, e.absolute_path))}: {e.message[:300]}" for e in self.validator.iter_errors(log)
            ]
            self.assertEqual(errors, [], name)
            self.assertEqual(log["version"], "2.1.0")
            self.assertTrue(re.search(r"sarif.*2\.1\.0.*\.json$", log["$schema"]))
        self.assertGreater(sum(len(log["runs"][0]["results"]) for log in self.logs.values()), 1000)

    def test_wrong_output_is_refused(self):
        """One run with one result, each place of it made wrong. The result is the one that has the most shapes."""
        results = self.logs["examples.sarif"]["runs"][0]["results"]
        fullest = max(results, key=lambda result: len({shape(place) for place, _ in places(result)}))
        log = copy.deepcopy(self.logs["examples.sarif"])
        log["runs"][0]["results"] = [fullest]
        self.assertTrue(self.validator.is_valid(log))
        seen, accepted, counts = set(), [], {"type": 0, "key": 0, "required": 0}
        for place, value in places(log):
            where = shape(place)
            if not place or where in seen:
                continue
            seen.add(where)
            trials = [("type", changed(log, place, other_type))]
            if isinstance(value, dict) and where[-1] not in FREE_KEYS and where not in OPEN:
                trials.append(("key", changed(log, place, with_another_key)))
            if where in REQUIRED:
                trials.append(
                    (
                        "required",
                        changed(log, place[:-1], lambda v, key=place[-1]: without(v, key))
                        if len(place) > 1
                        else without(log, place[0]),
                    )
                )
            for what, wrong in trials:
                counts[what] += 1
                if self.validator.is_valid(wrong):
                    accepted.append(f"{what} {'/'.join(where)}")
        self.assertEqual(accepted, [])
        self.assertEqual(REQUIRED - seen, set())
        self.assertGreater(counts["type"], 60)
        self.assertGreater(counts["key"], 15)

    def test_values_that_the_standard_does_not_know(self):
        log = self.logs["small.sarif"]
        result = ("runs", 0, "results", 0)
        for place, value in (
            (("version",), "2.0.0"),
            ((*result, "level"), "high"),
            ((*result, "ruleIndex"), -2),
            ((*result, "locations", 0, "physicalLocation", "region", "startLine"), 0),
            ((*result, "locations", 0, "physicalLocation", "region", "startColumn"), 0),
            (("runs", 0, "columnKind"), "bytes"),
        ):
            with self.subTest(place=place):
                self.assertFalse(self.validator.is_valid(changed(log, place, lambda _, value=value: value)))


def without(value, key):
    return {name: part for name, part in value.items() if name != key}


if __name__ == "__main__":
    try:
        validator()
    except sarif_schema.NotThere as error:
        print("skipped:", error)
        sys.exit(1 if os.environ.get("LOADGATE_ALL_TESTS") else 77)
    unittest.main()
