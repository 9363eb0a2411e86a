#!/usr/bin/env python3
"""Run the program over tests/models/rows, where every row of models/*.toml is used once, and compare with the marks.

    score_rows.py [--program loadgate] [FILE ...]

The marks are those of tests/cases (`# expect: unsafe KINDS`, `# expect: safe KIND`). A row that does not fire yet stands
in rows_gaps.txt with the reason, as `file.py:name_of_the_function`; one that fires now has to leave the list. Exit
status: 0 as expected, 1 not, 2 if the program could not be run.
"""
import argparse
import ast
import json
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
MARK = re.compile(r"#\s*expect:\s*(unsafe|safe)\s+([a-z_,]+)")


def places(path, text):
    """Line -> `file.py:function` of the innermost function or class around it."""
    found = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for line in range(node.lineno, node.end_lineno + 1):
                found[line] = f"{path.name}:{node.name}"
    return found


def wrong_sites(path, program):
    """(place, line, sentence) of each mark that is not met, and the number of marks."""
    text = path.read_text(encoding="utf-8")
    names, lines = places(path, text), text.splitlines()
    run = subprocess.run([program, "check", "--no-config", "--format", "json", str(path)], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{path.name}: {run.stderr.strip()[-500:]}") if run.returncode != 2 else print(run.stderr, file=sys.stderr)
        raise SystemExit(2)
    have = {}
    for load in json.loads(run.stdout)["loads"]:
        have.setdefault(load["line"], []).append(load)
    wrong, marks = [], 0
    for number, line in enumerate(lines, 1):
        mark = MARK.search(line)
        loads = have.get(number, [])
        place = names.get(number, f"{path.name}:{number}")
        if mark is None:
            wrong += [(place, number, f"no load site here, but {load['sink']} is reported") for load in loads]
            continue
        marks += 1
        kinds = set(mark[2].strip(",").split(","))
        key = "sources" if mark[1] == "unsafe" else "neutralizations"
        nothing = {"not_checked"} if mark[1] == "safe" else set()  # safe although no check covers it
        got = [(load["verdict"], {row["kind"] for row in load[key]} or nothing) for load in loads]
        if (mark[1], kinds) not in got:
            said = "; ".join(f"{v} {','.join(sorted(k)) or '-'}" for v, k in got) or "no load site"
            wrong.append((place, number, f"expected {mark[1]} {','.join(sorted(kinds))}, got {said}"))
    return wrong, marks


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    parser.add_argument("--program", default=os.environ.get("LOADGATE", str(HERE.parents[1] / "build/release/loadgate")))
    args = parser.parse_args()
    gaps = {}
    for line in (HERE / "rows_gaps.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            place, _, reason = line.partition(" ")
            gaps[place] = reason.strip()
    files = args.files or sorted((HERE / "rows").glob("*.py"))
    total, unlisted, seen = 0, 0, set()
    for path in files:
        wrong, marks = wrong_sites(path, args.program)
        total += marks
        for place, number, sentence in wrong:
            seen.add(place)
            if place not in gaps:
                unlisted += 1
                print(f"{place} (line {number}): {sentence}")
    names = {path.name for path in files}
    repaired = sorted(place for place in gaps if place.split(":")[0] in names and place not in seen)
    for place in repaired:
        print(f"rows_gaps.txt: {place} fires now; remove the line")
    print(f"{total} marks in {len(files)} files, {len(seen)} places wrong, {unlisted} of them not in rows_gaps.txt")
    return 1 if unlisted or repaired else 0


sys.exit(main())
