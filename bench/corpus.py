#!/usr/bin/env python3
"""Build the two trees that the benchmarks read, in a cache folder outside the repository.

    CACHE/corpus    the Python files of the wheels in packages.txt: machine-learning packages of many kinds
    CACHE/plain     the Python files of the wheels in plain_packages.txt and of this Python's own library: next to no load sites

Nothing of a package is run: pip downloads the wheels (checked against the digests in the lists) and they are read as archives. A tree that was built
from the same list is left alone.
"""
import argparse
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import sysconfig
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "loadgate" / "bench"
PYTHON = f"python-{platform.python_version()}"


def unpack(wheel, target):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target, [name for name in archive.namelist() if name.endswith(".py")])


def copy_library(target):
    """This Python's library without installed packages; with its test suite where that is installed."""
    library = pathlib.Path(sysconfig.get_path("stdlib"))
    for path in sorted(library.rglob("*.py")):
        inside = path.relative_to(library)
        if not {"site-packages", "dist-packages"} & set(inside.parts):
            (target / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / inside)


def build(name, requirements, library, cache):
    """Build CACHE/name unless it stands already; `library` adds Python's own."""
    tree, stamp = cache / name, cache / f"{name}.stamp"
    made_from = requirements.read_text(encoding="utf-8") + (PYTHON if library else "")
    if stamp.exists() and stamp.read_text(encoding="utf-8") == made_from:
        return tree
    stamp.unlink(missing_ok=True)
    shutil.rmtree(tree, ignore_errors=True)
    wheels = cache / "wheels" / name
    shutil.rmtree(wheels, ignore_errors=True)
    wheels.mkdir(parents=True)
    any_platform = ["--platform", "any", "--python-version", "3.11", "--implementation", "py", "--abi", "none"]
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", *any_platform, "--require-hashes",
                    "--requirement", requirements, "--dest", wheels], check=True, stderr=subprocess.DEVNULL)
    for wheel in sorted(wheels.glob("*.whl")):
        unpack(wheel, tree / "-".join(wheel.name.split("-")[:2]))
    if library:
        copy_library(tree / PYTHON)
    shutil.rmtree(wheels)
    stamp.write_text(made_from, encoding="utf-8")
    return tree


def trees(cache=CACHE):
    """The two folders, built if need be: with load sites, and with next to none."""
    return (build("corpus", HERE / "packages.txt", False, cache), build("plain", HERE / "plain_packages.txt", True, cache))


def size(tree):
    """(files, bytes) of a tree or of several."""
    sizes = [p.stat().st_size for root in ([tree] if isinstance(tree, pathlib.Path) else tree) for p in root.rglob("*.py")]
    return len(sizes), sum(sizes)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=pathlib.Path, default=CACHE, metavar="DIR", help="default: the user's cache folder")
    args = parser.parse_args()
    try:
        for tree in trees(args.cache):
            files, total = size(tree)
            print(f"{tree}: {files:,} files, {total / 1e6:.1f} MB of Python")
    except subprocess.CalledProcessError:
        sys.exit("pip could not download the wheels; run its command by hand to see why")


if __name__ == "__main__":
    main()
