#!/usr/bin/env python3
"""Show how the load sites that loadgate reports on the pinned packages differ between two builds.

    ecosystem.py OLD [NEW]               each a program, or a revision of this repository, which is built in the cache first

NEW is build/release/loadgate unless it is given. A line is `+` for a site that only NEW reports, `-` for one that only OLD reports, `~` for one whose
verdict or kinds differ. Exit status: 0 if nothing differs, 1 if something does, 2 if a program or a package could not be had.
"""
import argparse
import collections
import os
import pathlib
import subprocess
import sys

import packages

ROOT = packages.HERE.parents[1]


def build(revision, cache):
    """The program of a revision, built in a work tree in the cache; kept there, so that the next run finds it."""
    git = ["git", "-C", str(ROOT)]
    found = subprocess.run([*git, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"], check=False, capture_output=True, text=True)
    if found.returncode:
        raise LookupError(f"{revision} is neither a program nor a revision")
    commit = found.stdout.strip()
    tree = cache.parent / "builds" / commit[:12]
    program = tree / "build/release/loadgate"
    if not program.is_file():
        print(f"building {commit[:12]}", file=sys.stderr)
        tree.mkdir(parents=True, exist_ok=True)
        archive = subprocess.run([*git, "archive", commit], capture_output=True, check=True)
        subprocess.run(["tar", "-x", "-C", str(tree)], input=archive.stdout, check=True)
        for command in (["cmake", "--preset", "release", "-DLOADGATE_TESTS=OFF"], ["cmake", "--build", "--preset", "release"]):
            if (run := subprocess.run(command, cwd=tree, check=False, capture_output=True, text=True)).returncode:
                raise LookupError(f"{revision} does not build: {(run.stderr or run.stdout).strip()[-300:]}")
    return program


def program(text, cache):
    path = pathlib.Path(text)
    return path.resolve() if path.is_file() and os.access(path, os.X_OK) else build(text, cache)


def answers(binary, root):
    """Map each reported site to its answer; of several sites at one place only the first is told apart by its sink."""
    found = {}
    for load in packages.loads(binary, root):
        place = (load["path"], load.get("cell"), load["line"], load["column"], load["sink"])
        found[place] = f"{load['verdict']} {','.join(sorted(packages.kinds(load)))}"
    return found


def differences(old, new):
    """(sign, place, text) of every site that differs, by place."""
    for place in sorted(old.keys() | new.keys(), key=lambda p: (p[0], p[1] or 0, *p[2:])):
        before, after = old.get(place), new.get(place)
        if before is None:
            yield "+", place, after
        elif after is None:
            yield "-", place, before
        elif before != after:
            yield "~", place, f"{before} -> {after}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", metavar="OLD")
    parser.add_argument("new", metavar="NEW", nargs="?", default=str(ROOT / "build/release/loadgate"))
    parser.add_argument("--lines", type=int, default=30, metavar="N", help="lines a package at most (default: %(default)s; 0: all)")
    packages.add_options(parser)
    args = parser.parse_args()
    try:
        old, new = (program(text, args.cache) for text in (args.old, args.new))
    except LookupError as problem:
        print(problem, file=sys.stderr)
        return 2

    total, seen, troubled = collections.Counter(), 0, False
    for name, version, root in packages.selected(args):
        try:
            before, after = answers(old, root), answers(new, root)
        except (RuntimeError, ValueError, OSError, subprocess.TimeoutExpired) as problem:
            print(f"{name} {version}: {problem}", file=sys.stderr)
            troubled = True
            continue
        seen += 1
        rows = list(differences(before, after))
        if rows:
            print(f"{name} {version}: {len(before)} -> {len(after)} load sites")
        for number, (sign, (path, cell, line, _, sink), text) in enumerate(rows):
            total[sign] += 1
            if not args.lines or number < args.lines:
                print(f"  {sign} {path}:{f'cell {cell}:' if cell is not None else ''}{line} {sink}: {text}")
        if args.lines and len(rows) > args.lines:
            print(f"  … {len(rows) - args.lines} more")
        total["verdict"] += sum(s == "~" and before[p].split()[0] != after[p].split()[0] for s, p, _ in rows)
    print(f"{seen} packages: {total['+']} added, {total['-']} removed, {total['~']} changed ({total['verdict']} in the verdict)")
    return 2 if troubled or not seen else int(bool(total["+"] or total["-"] or total["~"]))


if __name__ == "__main__":
    sys.exit(main())
