#!/usr/bin/env python3
"""Score loadgate over every folder of cases beside this file, or check that the cases are well formed.

    run.py [FOLDER ...]                  score (needs a built program), one row a folder and a total
    run.py --check [FOLDER ...]          check the marks only, without the program

The judging itself is score.py's. A site that is known to be wrong stands in a file of known gaps, one a line: its place as printed here
(`guards/007_x.py:12`, in a notebook `guards/008_y.ipynb:CELL:LINE`), `kinds` or `verdict` for what is wrong, then the reason. The run fails with a
wrong site that is not listed, with a listed one that has been repaired (it says which line to remove), and with one listed for its kinds whose
verdict is wrong. Exit status: 0 as expected, 1 not, 2 if the program could not be run.
"""
import argparse
import ast
import concurrent.futures
import json
import os
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import score
from kinds import known_kinds

ROOT = HERE.parents[1]
WITHOUT_GAPS = {"given"}  # cases that are part of the specification
ANY_MARK = re.compile(r"#\s*expect\b.*")


def cases_in(folder):
    return sorted(p for p in folder.iterdir() if p.name != "__pycache__" and (p.is_dir() or p.suffix in {".py", ".ipynb"}))


def call_lines(text):
    """The lines on which a call starts, or None where this Python cannot parse the text."""
    try:
        return {node.lineno for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)}
    except (SyntaxError, ValueError):
        return None


def units(path):
    """The modules of one file: itself, or each code cell of a notebook (whose calls are not looked at: magics are no Python)."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        yield path, text.splitlines(), call_lines(text)
        return
    for index, cell in enumerate(json.loads(text)["cells"]):
        if cell["cell_type"] == "code":
            yield f"{path}:{index}", "".join(cell["source"]).splitlines(), None


def shared_numbers(folder):
    numbers = {}
    for case in cases_in(folder):
        numbers.setdefault(case.name.partition("_")[0], []).append(case.name)
    for names in numbers.values():
        if len(names) > 1:
            yield f"{folder}: one number for {', '.join(names)}"


def form_errors(case, kinds):
    files = [case] if case.is_file() else sorted(p for p in case.rglob("*") if p.suffix in {".py", ".ipynb"})
    marks = 0
    for where, lines, calls in (unit for path in files for unit in units(path)):
        for number, line in enumerate(lines, 1):
            if not (anything := ANY_MARK.search(line)):
                continue
            mark = score.MARK.fullmatch(anything[0].rstrip())
            named = mark[2].split(",") if mark else []
            if not mark:
                yield f"{where}:{number}: not a mark: {anything[0]}"
            elif unknown := [k for k in named if k not in kinds[mark[1]]]:
                yield f"{where}:{number}: not a kind of {mark[1]}: {', '.join(unknown)}"
            elif len(set(named)) < len(named):
                yield f"{where}:{number}: a kind is named twice"
            elif calls is not None and number not in calls:
                yield f"{where}:{number}: no call starts on this line"
            marks += 1
    if not marks and case.is_dir():
        yield f"{case}: a project without any mark"


def read_gaps(path):
    """Map the place of each known gap to (line number, "kinds" or "verdict", reason)."""
    gaps = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() if path.exists() else [], 1):
        if not line.strip() or line.startswith("#"):
            continue
        place, what, reason = [*line.split(maxsplit=2), "", ""][:3]
        if what not in ("kinds", "verdict") or not reason:
            sys.exit(f"{path.name}:{number}: expected PLACE, kinds or verdict, REASON")
        if place in gaps:
            sys.exit(f"{path.name}:{number}: {place} is listed twice")
        if place.split("/")[0] in WITHOUT_GAPS:
            sys.exit(f"{path.name}:{number}: {place.split('/')[0]} has no gaps")
        gaps[place] = number, what, reason
    return gaps


def compare_with_gaps(wrong, gaps, only, file_name):
    """What is said about each wrong or listed place, and whether the run fails."""
    failed = False
    for place, problem in wrong.items():
        _, what, reason = gaps.get(place, (0, "", ""))
        if not what:
            failed, note = True, ""
        elif what == "kinds" and not problem.startswith("expected kinds"):
            failed, note = True, "  (NEW: a known gap in the kinds only)"
        else:
            note = f"  (known gap: {reason})"
        print(f"{place}: {problem}{note}")
    repaired = [] if only else sorted(gaps.keys() - wrong.keys(), key=lambda place: gaps[place][0])
    for place in repaired:
        print(f"{file_name}:{gaps[place][0]}: {place} is right now (or gone): remove this line")
    return failed or bool(repaired), len(repaired)


def score_folder(folder, command, only, pool):
    """One row of the table, and the wrong places with what is wrong there."""
    cases = [c for c in cases_in(folder) if only in c.name]
    results = list(pool.map(lambda case: score.judge(case, command), cases))
    wrong = {}
    for _, _, lines, *_ in results:
        for place, _, problem in (line.partition(": ") for line in lines):
            wrong[f"{folder.name}/{place}"] = problem
    sites = sum(len(r[1]) for r in results)
    unsafe = sum(verdict == "unsafe" for r in results for verdict, _ in r[1].values())
    return [len(cases), sites, unsafe, *(sum(r[i] for r in results) for i in (3, 4, 5, 6, 7))], wrong


def table(rows):
    heads = ["folder", "cases", "sites", "unsafe", "verdict right", "kinds too", "false alarms", "misses", "not judged", "verdict", "kinds"]
    cells = [heads]
    for name, row in rows:
        shares = [f"{row[i] / max(row[1], 1):.1%}" for i in (3, 4)]
        cells.append([name, *map(str, row), *shares])
    widths = [max(len(r[i]) for r in cells) for i in range(len(heads))]
    return "\n".join("  ".join(c.rjust(w) if i else c.ljust(w) for i, (c, w) in enumerate(zip(r, widths))) for r in cells)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="names of folders beside this file (default: all)")
    parser.add_argument("--check", action="store_true", help="check the form of the cases only")
    parser.add_argument("--program", default=os.environ.get("LOADGATE", str(ROOT / "build/release/loadgate")),
                        help="default: %(default)s")
    parser.add_argument("--only", default="", metavar="TEXT", help="only cases with TEXT in their name; leaves known gaps unchecked")
    parser.add_argument("--known-gaps", type=pathlib.Path, default=HERE / "known_gaps.txt", metavar="FILE")
    parser.add_argument("--workers", type=int, default=2, help="programs run at a time (default: %(default)s)")
    args = parser.parse_args()
    folders = [HERE / name for name in args.folders] or sorted(p for p in HERE.iterdir() if p.is_dir() and p.name != "__pycache__")
    if absent := [f.name for f in folders if not f.is_dir()]:
        parser.error(f"no such folder of cases: {', '.join(absent)}")

    if args.check:
        kinds = known_kinds()
        errors = [error for folder in folders for case in cases_in(folder) for error in form_errors(case, kinds)]
        errors += [error for folder in folders for error in shared_numbers(folder)]
        print("\n".join(e.replace(f"{HERE}/", "") for e in errors) or "all cases are well formed")
        sys.exit(1 if errors else 0)

    if not pathlib.Path(args.program).is_file():
        print(f"no program at {args.program}: build it or give --program", file=sys.stderr)
        sys.exit(2)
    command = [args.program, "check", "--no-config", "--format", "json"]
    rows, wrong = [], {}
    with concurrent.futures.ThreadPoolExecutor(args.workers) as pool:
        for folder in folders:
            row, problems = score_folder(folder, command, args.only, pool)
            rows.append((folder.name, row))
            wrong |= problems
    if len(rows) > 1:
        rows.append(("total", [sum(column) for column in zip(*(row for _, row in rows))]))

    names = {f.name for f in folders}
    gaps = {place: gap for place, gap in read_gaps(args.known_gaps).items() if place.split("/")[0] in names}
    failed, repaired = compare_with_gaps(wrong, gaps, args.only, args.known_gaps.name)
    print(table(rows))
    print(f"known gaps: {len(gaps)} listed, {repaired} repaired; wrong beyond them: {len(wrong.keys() - gaps.keys())}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
