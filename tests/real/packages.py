"""The pinned packages of the judged tables: their source archives, unpacked, and what a loadgate program says of them.

Each archive is fetched from the package index and checked against the digest in packages.txt; nothing of it is run. With --folder nothing is
downloaded.
"""
import csv
import hashlib
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.parse
import urllib.request
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
TABLES = sorted(HERE.glob("judged_*.csv"))
SECONDS, MEMORY = 60, 2 * 2**30  # what the program may take for one package
INDEX = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple").rstrip("/")
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "loadgate" / "real"


def read_rows(tables=TABLES):
    for table in tables:
        with table.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def pinned():
    """(name, version) of every package in the tables, in alphabetic order."""
    return sorted({(row["package"], row["version"]) for row in read_rows()}, key=lambda p: p[0].lower())


def requirements():
    """Map each pinned package, as name==version in normal form, to its line of packages.txt with the digest."""
    lines = (HERE / "packages.txt").read_text(encoding="utf-8").splitlines()
    return {normal(line.split()[0]): line for line in lines if line and not line.startswith("#")}


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def unpack(archive, target):
    """Unpack a source archive so that `target` is its one top folder."""
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        if archive.suffix == ".zip":
            with zipfile.ZipFile(archive) as file:
                file.extractall(scratch)
        else:
            with tarfile.open(archive) as file:
                file.extractall(scratch, filter="data")
        (top,) = pathlib.Path(scratch).iterdir()
        top.rename(target)


def source_root(name, version, folders=(), cache=CACHE):
    """The folder with the package's sources: in one of `folders` if it is unpacked there, else in the cache, downloaded once."""
    wanted = normal(f"{name}-{version}")
    for folder in (*folders, cache):
        for path in folder.iterdir() if folder.is_dir() else ():
            if path.is_dir() and normal(path.name) == wanted:
                return path
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        target = cache / f"{normal(name)}-{version}"
        unpack(download(name, requirements()[normal(f"{name}=={version}")].rpartition(":")[2], pathlib.Path(scratch)), target)
    return target


def download(name, digest, folder):
    """The archive of that SHA-256 from the package's page in the index. (pip would run the set-up script for a look at its metadata.)"""
    page = f"{INDEX}/{normal(name)}/"
    request = urllib.request.Request(page, headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:
        files = json.load(answer)["files"]
    file = next((file for file in files if file["hashes"].get("sha256") == digest), None)
    if file is None:
        raise LookupError(f"{name}: no archive of that digest in {page}")
    with urllib.request.urlopen(urllib.parse.urljoin(page, file["url"]), timeout=SECONDS) as answer:
        content = answer.read()
    if hashlib.sha256(content).hexdigest() != digest:
        raise LookupError(f"{name}: {file['filename']} is not what its digest says")
    archive = folder / file["filename"]
    archive.write_bytes(content)
    return archive


def add_options(parser):
    parser.add_argument("--folder", action="append", type=pathlib.Path, default=[], metavar="DIR",
                        help="a folder with packages already unpacked, as NAME-VERSION (repeatable)")
    parser.add_argument("--cache", type=pathlib.Path, default=CACHE, metavar="DIR", help="where downloads are kept")
    parser.add_argument("--package", action="append", metavar="NAME", help="only this package (repeatable)")


def selected(args):
    """(name, version, root) of each package that the options ask for; says on stderr which could not be had."""
    wanted = {normal(name) for name in args.package or ()}
    for name, version in pinned():
        if wanted and normal(name) not in wanted:
            continue
        try:
            yield name, version, source_root(name, version, args.folder, args.cache)
        except (LookupError, OSError, ValueError, tarfile.TarError, zipfile.BadZipFile, shutil.Error) as problem:
            print(f"{name} {version}: not available: {problem}", file=sys.stderr)


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def loads(program, root):
    """Every load site that the program reports in the package, its path relative to the root. Bounded in time and memory."""
    command = [str(program), "check", "--no-config", "--format", "json", str(root)]
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=SECONDS, preexec_fn=limit_memory)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"exit status {run.returncode}: {run.stderr.strip()[-300:]}")
    rows = json.loads(run.stdout)["loads"]
    for row in rows:
        path = pathlib.Path(row["path"])
        path = next((p for p in (path, root / path) if p.exists()), path).resolve()
        row["path"] = path.relative_to(root.resolve()).as_posix() if path.is_relative_to(root.resolve()) else row["path"]
    return rows


def kinds(load):
    """What decides the verdict of a reported load: source kinds of an unsafe one, neutralizations of a safe one."""
    key = "sources" if load["verdict"] == "unsafe" else "neutralizations"
    return {row["kind"] for row in load[key]} or {"not_checked" if load["verdict"] == "safe" else "none"}
