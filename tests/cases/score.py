#!/usr/bin/env python3
"""Score `check --format json` against the expectations written in a folder of cases.

    score.py CASES -- COMMAND [ARG ...]

CASES holds cases: each `*.py` or `*.ipynb` directly in it is one, and each folder (a small project) is one. COMMAND is
run once for each case with the case's path appended, and must print the report of `--format json` on standard output;
exit status 0 (no finding) and 1 (findings) are both fine. Prints one line per wrong load site and the totals last. Exit
status 0 if every expectation is met, 1 otherwise, 2 if the tool could not be run.
"""
import argparse
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys

MARK = re.compile(r"#\s*expect:\s*(unsafe|safe)\s+([a-z_,]+)")


def notebook_lines(path):
    for index, cell in enumerate(json.loads(path.read_text(encoding="utf-8"))["cells"]):
        if cell["cell_type"] == "code":
            for number, line in enumerate("".join(cell["source"]).splitlines(), 1):
                yield (index, number), line


def expectations(case):
    """Map (file, cell, line) to (verdict, set of kinds)."""
    found = {}
    files = [case] if case.is_file() else sorted(p for p in case.rglob("*") if p.suffix in {".py", ".ipynb"})
    for path in files:
        if path.suffix == ".ipynb":
            lines = notebook_lines(path)
        else:
            lines = (((None, n), text) for n, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1))
        for (cell, number), text in lines:
            if mark := MARK.search(text):
                found[path.resolve(), cell, number] = (mark[1], set(mark[2].strip(",").split(",")))
    return found


def reported(case, command):
    run = subprocess.run([*command, str(case)], capture_output=True, text=True, timeout=60)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"exit status {run.returncode}: {run.stderr.strip()[-300:]}")
    found = {}
    for load in json.loads(run.stdout)["loads"]:
        path = pathlib.Path(load["path"])
        candidates = [path, (case if case.is_dir() else case.parent) / path, pathlib.Path.cwd() / path]
        path = next((p.resolve() for p in candidates if p.exists()), path)
        found[path, load.get("cell"), load["line"]] = load
    return found


def judge(case, command):
    want = expectations(case)
    try:
        have = reported(case, command)
    except (RuntimeError, ValueError, KeyError, TypeError, OSError, subprocess.TimeoutExpired) as problem:
        return case, want, [f"{case.name}: {problem}"], 0, 0, 0, 0, len(want)
    wrong, verdicts, kinds, false_alarms, misses = [], 0, 0, 0, 0
    root = case.resolve().parent
    for place in sorted(want.keys() | have.keys(), key=str):
        inside = place[0].relative_to(root).as_posix() if place[0].is_relative_to(root) else place[0].name
        where = ":".join(str(part) for part in (inside, *place[1:]) if part is not None)
        expected, load = want.get(place), have.get(place)
        if expected is None:
            if load["verdict"] == "unsafe":
                false_alarms += 1
                wrong.append(f"{where}: no load site here, reported unsafe")
            continue
        verdict, kind_set = expected
        got = load["verdict"] if load else "not found"
        if got != verdict and not (load is None and kind_set == {"not_checked"}):
            misses += verdict == "unsafe"
            false_alarms += verdict == "safe" and got == "unsafe"
            wrong.append(f"{where}: expected {verdict} {','.join(sorted(kind_set))}, got {got}")
            continue
        verdicts += 1
        key = "sources" if verdict == "unsafe" else "neutralizations"
        got_kinds = {row["kind"] for row in load[key]} if load else {"not_checked"}
        if kind_set == {"not_checked"} or got_kinds == kind_set:
            kinds += 1
        else:
            wrong.append(f"{where}: expected kinds {','.join(sorted(kind_set))}, got {','.join(sorted(got_kinds)) or 'none'}")
    return case, want, wrong, verdicts, kinds, false_alarms, misses, 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", type=pathlib.Path)
    parser.add_argument("command", nargs="+")
    args = parser.parse_args()
    cases = sorted(p for p in args.cases.iterdir() if p.is_dir() or p.suffix in {".py", ".ipynb"} and p.name != "score.py")
    cases = [c for c in cases if c.name != "__pycache__"]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda c: judge(c, args.command), cases))
    sites = sum(len(r[1]) for r in results)
    unsafe = sum(v == "unsafe" for r in results for v, _ in r[1].values())
    for result in results:
        print("\n".join(result[2]), end="\n" if result[2] else "")
    verdicts, kinds = sum(r[3] for r in results), sum(r[4] for r in results)
    broken = sum(r[7] for r in results)
    print(f"{len(cases)} cases, {sites} load sites ({unsafe} unsafe): verdict right {verdicts}, kinds right too {kinds}, "
          f"false alarms {sum(r[5] for r in results)}, misses {sum(r[6] for r in results)}, not judged {broken}")
    print(f"verdict {verdicts / max(sites, 1):.1%}  kinds {kinds / max(sites, 1):.1%}")
    sys.exit(0 if all(not r[2] for r in results) else 1)


if __name__ == "__main__":
    main()
