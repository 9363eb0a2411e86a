#!/usr/bin/env python3
"""Compare loadgate with load sites of real packages that were judged by hand.

    replay.py [--folder DIR ...]         run the program on every pinned package and print each judged site that it gets wrong
    replay.py --check                    only check the form of the tables and of gaps.txt
    replay.py --tidy                     rewrite the tables in their form: sorted, sets sorted, LF line ends

A table judged_*.csv has one load site a row: package, version, path, line, sink, verdict, kinds (source kinds of an unsafe site, neutralization
kinds of a safe one, `;` between them), alternatives (other sets that a careful reader would call right, `|` between them) and a note. Sites that are
reported but not judged are counted only. gaps.txt names judged sites known to be wrong, one a line: `PACKAGE PATH:LINE REASON`; they
still count as wrong, and one that is repaired has to leave the list. Exit status: 0, or 1 below the aims, when a gap is repaired or when a site is
wrong that is not listed, or 2 if
the program or a package could not be had.
"""
import argparse
import csv
import io
import pathlib
import subprocess
import sys

import packages

sys.path.insert(0, str(packages.HERE.parent))

from kinds import known_kinds

COLUMNS = ["package", "version", "path", "line", "sink", "verdict", "kinds", "alternatives", "note"]
GAPS = packages.HERE / "gaps.txt"
VERDICT_AIM, KINDS_AIM = 0.97, 0.85


def order(row):
    return row["package"].lower(), row["path"], int(row["line"]), row["sink"]


def sets(text):
    return [set(part.split(";")) for part in text.split("|") if part]


def tidy_rows(rows):
    for row in sorted(rows, key=order):
        row["kinds"] = ";".join(sorted(set(row["kinds"].split(";"))))
        others = (";".join(sorted(part)) for part in sets(row["alternatives"]))
        row["alternatives"] = "|".join(dict.fromkeys(o for o in others if o != row["kinds"]))
        yield row


def as_text(rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def form_errors():
    kinds = known_kinds()
    seen, versions = set(), {}
    for table in packages.TABLES:
        rows = list(packages.read_rows([table]))
        for row in rows:
            where = f"{table.name}: {row['package']} {row['path']}:{row['line']}"
            if list(row) != COLUMNS or None in row.values():
                yield f"{where}: not the columns {','.join(COLUMNS)}"
                return
            if not row["line"].isdecimal():
                yield f"{where}: line is no number"
                return
            if row["verdict"] not in kinds:
                yield f"{where}: verdict {row['verdict']!r}"
                continue
            named = set(row["kinds"].split(";")).union(*sets(row["alternatives"]))
            if unknown := sorted(named - kinds[row["verdict"]]):
                yield f"{where}: not a kind of {row['verdict']}: {', '.join(map(repr, unknown))}"
            if (place := (row["package"], row["path"], row["line"], row["sink"])) in seen:
                yield f"{where}: judged twice"
            seen.add(place)
            if versions.setdefault(row["package"], row["version"]) != row["version"]:
                yield f"{where}: two versions of one package"
        if table.read_bytes().decode() != as_text(tidy_rows(rows)):
            yield f"{table.name}: not in its form; run replay.py --tidy"
    listed = packages.requirements()
    absent = (f"{name}=={version}" for name, version in packages.pinned() if packages.normal(f"{name}=={version}") not in listed)
    yield from (f"packages.txt: no digest of {package}" for package in absent)
    places = {(package, f"{path}:{line}") for package, path, line, _ in seen}
    yield from (f"gaps.txt: no judged site: {' '.join(place)}" for place in read_gaps() if place not in places)


def read_gaps():
    """Map (package, path:line) of each known gap to its reason."""
    lines = [line.split(maxsplit=2) for line in GAPS.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
    return {(package, place): " ".join(reason) for package, place, *reason in lines}


def take(found, row):
    """The reported load of a row: on that line, the one with the judged sink if there are several. Each is taken once."""
    here = found.get((row["path"], int(row["line"])), [])
    load = next((x for x in here if x["sink"] == row["sink"]), here[0] if here else None)
    if load:
        here.remove(load)
    return load


def judge(row, load):
    """Whether verdict and kinds are right, and the two answers as text."""
    expected = f"{row['verdict']} {row['kinds']}" + (f" (or {row['alternatives']})" if row["alternatives"] else "")
    if not load:
        return False, False, expected, "not reported"
    verdict = load["verdict"] == row["verdict"]
    accepted = [set(row["kinds"].split(";")), *sets(row["alternatives"])]
    got = packages.kinds(load)
    said = f"{load['verdict']} {';'.join(sorted(got))}"
    return verdict, verdict and got in accepted, expected, said


def share(part, whole):
    return f"{part}/{whole} = {part / max(whole, 1):.1%}"


def replay(args):
    gaps, repaired = read_gaps(), []
    rows = {}
    for row in packages.read_rows():
        rows.setdefault(row["package"], []).append(row)
    total = verdicts = kinds = hits = reported = expected_unsafe = unjudged = wrong = gap_rows = 0
    missing = packages_run = 0
    for name, version, root in packages.selected(args):
        try:
            found = {}
            for load in packages.loads(args.program, root):
                found.setdefault((load["path"], load["line"]), []).append(load)
        except (RuntimeError, ValueError, OSError, subprocess.TimeoutExpired) as problem:
            print(f"{name} {version}: {problem}", file=sys.stderr)
            found, missing = {}, missing + 1
        packages_run += 1
        for row in rows[name]:
            load = take(found, row)
            verdict, kind, expected, got = judge(row, load)
            place = (name, f"{row['path']}:{row['line']}")
            if verdict and kind and place in gaps:
                repaired.append(place)
            elif not (verdict and kind):
                wrong += 1
                gap_rows += place in gaps
                if not args.quiet:
                    note = f"  (known gap: {gaps[place]})" if place in gaps else ""
                    print(f"{'KINDS  ' if verdict else 'VERDICT'} {' '.join(place)} {row['sink']}{note}\n"
                          f"        expected {expected}\n        got      {got}" + (f"\n        note     {row['note']}" if args.notes else ""))
            total, verdicts, kinds = total + 1, verdicts + verdict, kinds + kind
            unsafe, said = row["verdict"] == "unsafe", bool(load) and load["verdict"] == "unsafe"
            expected_unsafe, reported, hits = expected_unsafe + unsafe, reported + said, hits + (unsafe and said)
        unjudged += sum(map(len, found.values()))
    for package, place in repaired:
        print(f"{package} {place}: a known gap that is right now; remove it from {GAPS.name}")
    print(f"{packages_run} packages, {total} judged sites, {unjudged} more reported and not judged, {gap_rows} known gaps")
    unlisted = wrong - gap_rows
    print(f"wrong beyond the known gaps: {unlisted}")
    print(f"verdict {share(verdicts, total)} (aim {VERDICT_AIM:.0%})   kinds {share(kinds, total)} (aim {KINDS_AIM:.0%})")
    print(f"unsafe: precision {share(hits, reported)}   recall {share(hits, expected_unsafe)}")
    if missing or not args.package and packages_run < len(rows):
        return 2
    return int(verdicts < VERDICT_AIM * total or kinds < KINDS_AIM * total or bool(repaired) or unlisted > 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="check the form of the tables and of gaps.txt only")
    mode.add_argument("--tidy", action="store_true", help="rewrite the tables in their form")
    root = packages.HERE.parents[1]
    parser.add_argument("--program", type=pathlib.Path, default=root / "build/release/loadgate", help="default: build/release/loadgate")
    parser.add_argument("--quiet", action="store_true", help="print the totals only")
    parser.add_argument("--notes", action="store_true", help="print the judge's note with each wrong site")
    packages.add_options(parser)
    args = parser.parse_args()
    if args.tidy:
        for table in packages.TABLES:
            table.write_text(as_text(tidy_rows(packages.read_rows([table]))), encoding="utf-8", newline="\n")
        return 0
    if args.check:
        errors = list(form_errors())
        print("\n".join(errors) or f"{sum(1 for _ in packages.read_rows())} judged sites are well formed")
        return int(bool(errors))
    if not args.program.is_file():
        print(f"no program at {args.program}: build it or give --program", file=sys.stderr)
        return 2
    return replay(args)


if __name__ == "__main__":
    sys.exit(main())
