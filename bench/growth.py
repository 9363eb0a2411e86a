#!/usr/bin/env python3
"""Time loadgate on generated projects that grow in one direction, and check that the cost grows about linearly with them.

    files     1,000 to 100,000 files, one in a hundred with a load site whose path comes from another file
    depth     a hundred call chains of 1 to 200 calls, each call in a file of its own, from the command line to the load
    sites     1 to 10,000 load sites, ten a file, each in a function that another file calls
    callers   one load site in a function that 1 to 10,000 functions call

A series is about linear if, over its upper part, the processor time grows no faster than size to the power of 1.25. Exit status 1 if one is not,
or if an answer is wrong: every load site of these projects is unsafe, by `command_line` alone.
"""
import argparse
import math
import pathlib
import sys
import tempfile

import measure

SIZES = {"files": (1_000, 3_000, 10_000, 30_000, 100_000), "depth": (1, 10, 50, 100, 200), "sites": (1, 10, 100, 1_000, 10_000),
         "callers": (1, 10, 100, 1_000, 10_000)}
STEEPEST = 1.25
FILLER = '''
class Sampler{n}:
    """Draws batches from a list of examples."""

    def __init__(self, examples, size=32):
        self.examples = examples
        self.size = size

    def batches(self):
        batch = []
        for index, example in enumerate(self.examples):
            batch.append(example)
            if len(batch) == self.size:
                yield index, batch
                batch = []
        if batch:
            yield len(self.examples), batch


def mean_{n}(values):
    total = 0.0
    for value in values:
        total += value * {n}
    return total / max(len(values), 1)
'''


class Project:
    """Writes the modules of a generated project, a hundred to a package. Like any project it has a pyproject.toml, so that all of it is analysed
    together, however large it is."""

    def __init__(self, root):
        self.root, self.count = root, 0
        (root / "pyproject.toml").write_text('[project]\nname = "grown"\nversion = "1"\n', encoding="utf-8")

    def add(self, text):
        """Write a module; returns its dotted name."""
        package, name = f"p{self.count // 100}", f"m{self.count}"
        self.count += 1
        folder = self.root / package
        if not folder.exists():
            folder.mkdir()
            (folder / "__init__.py").touch()
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
        return f"{package}.{name}"


def files(project, size):
    for n in range(0, size, 100):
        loader = project.add(f"import torch\n\n\ndef restore(path):\n    return torch.load(path)\n{FILLER.format(n=n)}")
        project.add(f"import sys\n\nfrom {loader} import restore\n\nmodel = restore(sys.argv[1])\n{FILLER.format(n=n)}")
        for _ in range(98):
            project.add(FILLER.format(n=n))
    return size // 100


def depth(project, size):
    for _ in range(100):
        below = project.add("import torch\n\n\ndef go(path):\n    return torch.load(path)\n")
        for _ in range(size - 1):
            below = project.add(f"from {below} import go as below\n\n\ndef go(path):\n    return below(path)\n")
        project.add(f"import sys\n\nfrom {below} import go\n\nmodel = go(sys.argv[1])\n")
    return 100


def sites(project, size):
    for start in range(0, size, 10):
        names = [f"restore_{n}" for n in range(start, min(start + 10, size))]
        loader = project.add("import torch\n" + "".join(f"\n\ndef {name}(path):\n    return torch.load(path)\n" for name in names))
        calls = "".join(f"{name}(sys.argv[1])\n" for name in names)
        project.add(f"import sys\n\nfrom {loader} import {', '.join(names)}\n\n{calls}")
    return size


def callers(project, size):
    loader = project.add("import torch\n\n\ndef restore(path):\n    return torch.load(path)\n")
    for start in range(0, size, 10):
        uses = "".join(f"\n\ndef use_{n}():\n    return restore(sys.argv[{n % 7 + 1}])\n" for n in range(start, min(start + 10, size)))
        project.add(f"import sys\n\nfrom {loader} import restore\n{uses}")
    return 1


def wrong_answers(program, root, expected):
    """How many load sites are missing, too many, or not judged as all of them should be."""
    loads = measure.load_sites(program, root)
    right = sum(load["verdict"] == "unsafe" and {s["kind"] for s in load["sources"]} == {"command_line"} for load in loads)
    return max(expected, len(loads)) - right


def steepness(points):
    """The exponent of growth over the upper part of a series: its three largest sizes, as far as their cost stands out from that of the smallest
    project by 20 ms or more. None if that is less than a threefold growth."""
    base = points[0][1].cpu
    upper = [(size, run.cpu) for size, run in points if run.cpu - base >= 0.02]
    if len(upper) < 2 or upper[-1][0] < 3 * upper[0][0]:
        return None
    (size_a, cost_a), (size_b, cost_b) = upper[max(len(upper) - 3, 0)], upper[-1]
    return math.log(cost_b / cost_a) / math.log(size_b / size_a)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("series", nargs="*", choices=[[], *SIZES], metavar="SERIES", help=f"of {', '.join(SIZES)} (default: all)")
    parser.add_argument("--program", type=pathlib.Path, default=measure.PROGRAM, help="default: build/release/loadgate")
    parser.add_argument("--runs", type=int, default=3, help="runs of which the median counts (default: %(default)s)")
    parser.add_argument("--most", type=int, default=100_000, metavar="N", help="leave sizes above N out")
    parser.add_argument("--no-write", action="store_true", help="print only, leave docs/benchmarks.md alone")
    args = parser.parse_args()
    if not args.program.is_file():
        parser.error(f"no program at {args.program}: build it or give --program")

    rows, verdicts, failed = [], [], False
    for name in args.series or SIZES:
        points = []
        for size in (s for s in SIZES[name] if s <= args.most):
            with tempfile.TemporaryDirectory() as folder:
                project = Project(pathlib.Path(folder))
                expected = globals()[name](project, size)
                wrong = wrong_answers(args.program, folder, expected)
                run = measure.median([measure.run([args.program, "check", "--no-config", folder]) for _ in range(args.runs)])
            points.append((size, run))
            failed |= wrong > 0
            counts = (f"{n:,}" for n in (size, project.count, expected, wrong))
            rows.append([name, *counts, f"{run.wall:.3f}", f"{run.cpu:.3f}", f"{run.peak:.0f}"])
            print("  ".join(f"{cell:>9}" for cell in rows[-1]), flush=True)
        exponent = steepness(points)
        failed |= exponent is not None and exponent > STEEPEST
        said = "too fast to tell" if exponent is None else f"processor time grows as size to the power of {exponent:.2f}"
        verdicts.append(f"- {name}: {said}")
        print(verdicts[-1], flush=True)
    if not args.no_write:
        heads = ["series", "size", "files", "load sites", "wrong answers", "wall time, s", "processor time, s", "peak memory, MiB"]
        intro = f"{measure.version([args.program, '--version'])}; median of {args.runs} runs. The series are described at the top of bench/growth.py."
        measure.write_section("growth", f"{intro}\n\n{measure.table(heads, rows)}\n\n" + "\n".join(verdicts))
    sys.exit(int(failed))


if __name__ == "__main__":
    main()
