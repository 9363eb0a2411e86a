#!/usr/bin/env python3
"""Time loadgate beside other tools on the same trees, and write the table of docs/benchmarks.md.

    compare.py [--program FILE]          all trees and tools: some minutes, most of them for bandit and semgrep
    compare.py --fast --no-write         only the fast tools, print the table

Every tree is read once before anything is measured. Then the tools take turns, so that a slow moment of the machine hits all of them. Exit
status 1 if an aim is missed.
"""
import argparse
import pathlib
import subprocess
import sys
import venv

import corpus
import measure

HERE = pathlib.Path(__file__).resolve().parent
SLOW = {"bandit", "semgrep"}
SUBSET = ("accelerate", "espnet", "flair", "lm_eval", "speechbrain", "timm", "ultralytics")
TIMES_RG, TIMES_RG_PLAIN, TIMES_FASTER_THAN_RUFF, PEAK = 3.0, 1.5, 4.0, 300


def install_tools(cache):
    """The folder of the pinned tools' programs, in a virtual environment in the cache that is made once for a list."""
    home, stamp, wanted = cache / "tools", cache / "tools.stamp", (HERE / "tools.txt").read_text(encoding="utf-8")
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        venv.create(home, clear=True, with_pip=True)
        subprocess.run([home / "bin/python", "-m", "pip", "install", "--quiet", "--requirement", HERE / "tools.txt"], check=True,
                       stderr=subprocess.DEVNULL)
        stamp.write_text(wanted, encoding="utf-8")
    return home / "bin"


def commands(roots, bin_folder, program, names):
    """What is measured, by name: a command over the roots. `names` is a file with the names of all their files, for cat."""
    return {
        "cat": ["sh", "-c", f"xargs -0 cat < '{names}'"],
        "rg": ["rg", "-c", "torch.load|pickle|joblib", *roots],
        "ruff": [bin_folder / "ruff", "check", "--isolated", "--no-cache", "--quiet", "--select", "S301", *roots],
        "loadgate": [program, "check", "--no-config", *roots],
        "bandit": [bin_folder / "bandit", "--recursive", "--quiet", "--tests", "B614,B301", *roots],
        "semgrep": [bin_folder / "semgrep", "scan", "--quiet", "--metrics=off", "--disable-version-check", "--no-git-ignore", "--jobs", "2",
                    "--config", HERE / "torch_load.yml", *roots],
    }


def measure_tree(roots, tools, args, bin_folder):
    """Name -> median run. Fast tools run args.runs times, slow ones args.slow_runs times."""
    names = args.cache / "names"
    names.write_bytes(b"\0".join(str(p).encode() for root in roots for p in sorted(root.rglob("*.py"))))
    todo = {name: command for name, command in commands(roots, bin_folder, args.program, names).items() if name in tools}
    measure.run(todo["cat"])
    runs = {name: [] for name in todo}
    for turn in range(max(args.runs, args.slow_runs)):
        for name, command in todo.items():
            if turn < (args.slow_runs if name in SLOW else args.runs):
                runs[name].append(measure.run(command))
    return runs


def tree_table(runs, size):
    floor = 1.2 * measure.floor()
    medians = {name: measure.median(found) for name, found in runs.items()}
    rows = []
    for name, m in medians.items():
        walls = [r.wall for r in runs[name]]
        spread = f"{min(walls):.3f} – {max(walls):.3f}" if len(walls) > 1 else "once"
        peak = f"{m.peak:.0f}" if m.peak > floor else f"< {floor:.0f}"
        rows.append([name, f"{m.wall:.3f}", spread, f"{m.cpu:.2f}", f"{m.wall / medians['rg'].wall:.2f}", f"{size / 1e6 / m.wall:,.0f}", peak])
    heads = ["tool", "wall time, s (median)", "s (least – most)", "processor time, s", "× rg", "MB/s", "peak memory, MiB"]
    return measure.table(heads, rows), medians


def pinned():
    lines = (HERE / "tools.txt").read_text(encoding="utf-8").splitlines()
    return [line.replace("==", " ") for line in lines if "==" in line]


def aims(on_corpus, on_plain):
    """(sentence, met) of each aim."""
    times = on_corpus["loadgate"].wall / on_corpus["rg"].wall
    plain = on_plain["loadgate"].wall / on_plain["rg"].wall
    faster = on_corpus["ruff"].wall / on_corpus["loadgate"].wall
    peak = on_corpus["loadgate"].peak
    yield f"at most {TIMES_RG:g} × rg on the corpus: {times:.2f}", times <= TIMES_RG
    yield f"at most {TIMES_RG_PLAIN:g} × rg on the plain tree: {plain:.2f}", plain <= TIMES_RG_PLAIN
    yield f"at least {TIMES_FASTER_THAN_RUFF:g} × faster than ruff on the corpus: {faster:.1f}", faster >= TIMES_FASTER_THAN_RUFF
    yield f"peak memory under {PEAK} MiB on the corpus: {peak:.0f}", peak < PEAK


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, default=measure.PROGRAM, help="default: build/release/loadgate")
    parser.add_argument("--cache", type=pathlib.Path, default=corpus.CACHE, metavar="DIR", help="where corpus and tools are kept")
    parser.add_argument("--runs", type=int, default=7, help="runs of each fast tool (default: %(default)s)")
    parser.add_argument("--slow-runs", type=int, default=1, help="runs of bandit and semgrep, on the subset only (default: %(default)s)")
    parser.add_argument("--fast", action="store_true", help="leave bandit and semgrep out")
    parser.add_argument("--no-write", action="store_true", help="print only, leave docs/benchmarks.md alone")
    args = parser.parse_args()
    if not args.program.is_file():
        parser.error(f"no program at {args.program}: build it or give --program")

    whole, plain = corpus.trees(args.cache)
    bin_folder = install_tools(args.cache)
    fast = ["cat", "rg", "ruff", "loadgate"]
    trees = [("Packages of machine learning", [whole], fast), ("Next to no load sites: Django and Python's own library", [plain], fast)]
    if not args.fast:
        subset = [p for p in sorted(whole.iterdir()) if p.name.rpartition("-")[0] in SUBSET]
        trees.append((f"A part of the first, for the slow tools ({', '.join(SUBSET)})", subset, [*fast, *sorted(SLOW)]))

    parts, medians = [], []
    for title, roots, tools in trees:
        files, total = corpus.size(roots)
        loads = measure.load_sites(args.program, *roots)
        unsafe = sum(load["verdict"] == "unsafe" for load in loads)
        text = f"{files:,} files, {total / 1e6:.1f} MB of Python; loadgate reports {len(loads):,} load sites there, {unsafe:,} of them unsafe"
        body, found = tree_table(measure_tree(roots, tools, args, bin_folder), total)
        parts.append(f"### {title}\n\n{text}.\n\n{body}")
        medians.append(found)
        print(f"\n{parts[-1]}", flush=True)
    judged = list(aims(*medians[:2]))
    parts.append("### Aims\n\n" + "\n".join(f"- {sentence} ({'met' if met else 'missed'})" for sentence, met in judged))
    tools = ", ".join([measure.version([args.program, "--version"]), measure.version(["rg", "--version"]).split(" (")[0], *pinned()])
    print(f"\n{parts[-1]}\n\n{measure.machine()}; {tools}")
    if not args.no_write:
        measure.write_section("compare", f"Tools: {tools}.\n\n" + "\n\n".join(parts))
    sys.exit(0 if all(met for _, met in judged) else 1)


if __name__ == "__main__":
    main()
