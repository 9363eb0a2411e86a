#!/usr/bin/env python3
"""Compares loadgate's syntax trees with CPython's `ast`, node by node, positions included.

    compare_ast.py --dump build/release/loadgate_dump FILES|DIRS ...
    compare_ast.py --dump build/release/loadgate_dump --standard [--sample N]

--standard takes the running Python's library, its test suite where it is installed, and its site-packages.
Files that this Python rejects are read by loadgate too (it must not crash) but not compared; they are counted as
`rejected` when loadgate finds a problem in them too, else as `accepted`.
A file that Python accepts and in which loadgate finds a problem counts as different.
Differences that stay are listed in known_differences.txt beside this script, `NAME: reason`, NAME being the end of a
file's path. One that is listed but no longer differs is a failure, if its file was compared.

--write-expected writes CPython's tree in the same form behind each file, `x.py` -> `x.ast`; --expected compares with such
files instead of with the running Python (for syntax that it does not know).
"""

import argparse
import ast
import concurrent.futures
import difflib
import itertools
import os
import re
import site
import subprocess
import sys
import sysconfig
import tempfile
import tokenize
import unicodedata
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
OLD_FORMAT_STRINGS = sys.version_info < (3, 12)  # no positions of their own inside f-strings
BATCH_BYTES = 2_000_000


class Dumper:
    """The tree of one file in the form of src/syntax/dump.h."""

    def __init__(self, source: bytes):
        text = source.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if text.startswith(b"\xef\xbb\xbf"):
            text = text[3:]
        self.lines = text.split(b"\n")
        self.out = []

    def constant(self, node):
        value = node.value
        if isinstance(value, str):
            return "value='" + escape(value.encode("utf-8", "surrogatepass")) + "'" + (" kind=u" if node.kind else "")
        if isinstance(value, bytes):
            return "value=b'" + escape(value) + "'"
        if value is None or value is True or value is False:
            return f"value={value}"
        if value is Ellipsis:
            return "value=Ellipsis"
        text = self.lines[node.lineno - 1][node.col_offset:node.end_col_offset].decode("latin-1")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = ast.literal_eval(text)
        if type(read) is not type(value) or repr(read) != repr(value):
            text = f"{text}(not {value!r})"
        return "value=" + text

    def dump(self, node, label, indent, positions=True):
        name = type(node).__name__
        line = indent + label + name
        if positions and hasattr(node, "lineno"):
            line += f" @{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"
        if name == "Constant":
            self.out.append(line + " " + self.constant(node))
            return
        if OLD_FORMAT_STRINGS and name == "JoinedStr":
            positions = False
        place = len(self.out)
        self.out.append("")
        children = indent + " "
        for field in node._fields:
            value = getattr(node, field, None)
            if value is None:
                if field == "value" and name == "MatchSingleton":
                    line += " value=None"
                continue
            if isinstance(value, list):
                if not value:
                    continue
                if isinstance(value[0], str):
                    line += f" {field}=" + ",".join(map(encoded, value))
                elif isinstance(value[0], ast.cmpop):
                    line += f" {field}=" + ",".join(type(op).__name__ for op in value)
                else:
                    for child in value:
                        if name == "JoinedStr" and isinstance(child, ast.Constant) and child.value == "":
                            continue  # 3.12 keeps some of them, every other version drops all
                        if child is None:
                            self.out.append(f"{children}{field}: None")
                        else:
                            self.dump(child, field + ": ", children, positions)
            elif isinstance(value, ast.AST):
                if not value._fields and not hasattr(value, "lineno") and not isinstance(value, ast.arguments):
                    line += f" {field}={type(value).__name__}"
                else:
                    self.dump(value, field + ": ", children, positions)
            elif isinstance(value, bool):
                line += f" {field}={value}"
            elif field == "str":
                line += " str='" + escape(value.encode("utf-8")) + "'"
            else:
                line += f" {field}={encoded(str(value))}"
        self.out[place] = line


def encoded(name):
    return name if name.isascii() else name.encode("utf-8", "surrogatepass").decode("latin-1")


def escape(value: bytes) -> str:
    text = value.decode("latin-1")
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\0", "\\0")


def reference(source: bytes):
    """CPython's tree as lines, or None when it rejects the source."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None
    dumper = Dumper(source)
    dumper.dump(tree, "", "")
    return dumper.out


def without_format_positions(lines):
    """Our lines without the positions inside f-strings, which CPython has from 3.12 on."""
    out = []
    inside = None
    for line in lines:
        depth = len(line) - len(line.lstrip(" "))
        if inside is not None and depth <= inside:
            inside = None
        if inside is not None:
            line = re.sub(r"^( *(?:\w+: )?\w+) @\d+:\d+-\d+:\d+", r"\1", line)
        elif re.match(r" *(?:\w+: )?JoinedStr ", line):
            inside = depth
        out.append(line)
    return out


def name_escapes(line):
    """\\N{…} resolved: loadgate leaves these escapes as they are (string_value says so)."""

    def resolve(match):
        try:
            return escape(unicodedata.lookup(match[1]).encode("utf-8"))
        except KeyError:
            return match[0]

    return re.sub(r"\\\\N\{([^}]*)\}", resolve, line)


def normalized_names(line):
    """Identifiers in NFKC, as CPython has them; loadgate keeps them as written."""

    def normalize(match):
        try:
            text = match[2].encode("latin-1").decode("utf-8")
        except UnicodeError:
            return match[0]
        return match[1] + unicodedata.normalize("NFKC", text).encode("utf-8").decode("latin-1")

    return re.sub(r"( (?:id|attr|name|arg|asname|names|module|rest|kwd_attrs)=)([^ ]+)", normalize, line)


def same(ours, theirs, all_positions):
    if ours == theirs:
        return True
    if not all_positions:
        ours = without_format_positions(ours)
    if ours == theirs:
        return True
    return len(ours) == len(theirs) and all(
        a == b or name_escapes(a) == b or (not a.isascii() and normalized_names(a) == b) for a, b in zip(ours, theirs)
    )


def first_difference(ours, theirs, all_positions):
    if not all_positions:
        ours = without_format_positions(ours)
    for i, (a, b) in enumerate(zip(ours, theirs)):
        if a != b and name_escapes(a) != b and normalized_names(a) != b:
            context = difflib.unified_diff(
                theirs[max(0, i - 3):i + 6], ours[max(0, i - 3):i + 6], "cpython", "loadgate", lineterm="", n=4)
            return "\n".join("    " + line[:200] for line in context)
    return "    one tree is longer than the other"


def utf8(path, folder):
    """(path to read, its bytes in UTF-8): another encoding (PEP 263) is decoded here, as loadgate does before parsing."""
    with open(path, "rb") as file:
        source = file.read()
    head = b"\n".join(re.split(rb"\r\n|\r|\n", source[:400])[:2])
    if b"coding" in head:
        try:
            encoding = tokenize.detect_encoding(iter(source.splitlines(True)).__next__)[0]
        except (SyntaxError, UnicodeError):
            return path, None
        if encoding not in ("utf-8", "utf-8-sig", "ascii"):
            try:
                text = source.decode(encoding)
            except (UnicodeError, LookupError):
                return path, None
            # CPython would apply the declaration once more: take it out, without moving anything.
            source = re.sub(r"coding(?=[:=])", "codinG", text, count=1).encode("utf-8", "surrogatepass")
            path = os.path.join(folder, str(abs(hash(path))) + ".py")
            with open(path, "wb") as file:
                file.write(source)
    return path, source


def compare_batch(dump, paths, expected):
    """[(path, result, detail)] with result same, different, rejected, accepted (by us only) or crashed."""
    sys.setrecursionlimit(20000)
    results = []
    with tempfile.TemporaryDirectory() as folder:
        read = [utf8(path, folder) for path in paths]
        run = subprocess.run([dump, "--problems", "-"], input="\n".join(p for p, _ in read).encode(), stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, check=False)
        trees = run.stdout.split(b"\0")
        if run.returncode != 0 or len(trees) != len(paths) + 1:
            place = min(len(trees) - 1, len(paths) - 1)
            return [(paths[place], "crashed", run.stderr.decode(errors="replace")[-2000:])]
        for path, (_, source), tree in zip(paths, read, trees):
            if expected:
                with open(os.path.splitext(path)[0] + ".ast", "rb") as file:
                    theirs = file.read().decode("latin-1").split("\n")[:-1]
            else:
                theirs = None if source is None else reference(source)
            ours = tree.decode("latin-1").split("\n")[:-1]
            problems = sum(1 for _ in itertools.takewhile(lambda line: line.startswith("! "), ours))
            if theirs is None:
                results.append((path, "rejected" if problems else "accepted", ""))
                continue
            if problems:
                results.append((path, "different", "\n".join(ours[:problems])))
                continue
            all_positions = expected or not OLD_FORMAT_STRINGS
            if same(ours, theirs, all_positions):
                results.append((path, "same", ""))
            else:
                results.append((path, "different", first_difference(ours, theirs, all_positions)))
    return results


def python_files(roots):
    seen = set()
    for root in roots:
        if os.path.isfile(root):
            yield root
        for folder, folders, files in os.walk(root):
            folders.sort()
            real = os.path.realpath(folder)
            if real in seen:
                folders.clear()
                continue
            seen.add(real)
            for name in sorted(files):
                path = os.path.join(folder, name)
                if name.endswith(".py") and os.path.isfile(path):
                    yield path


def batches(paths):
    batch, size = [], 0
    for path in paths:
        batch.append(path)
        size += os.path.getsize(path)
        if size > BATCH_BYTES or len(batch) >= 500:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def known_differences():
    known = {}
    with open(os.path.join(HERE, "known_differences.txt"), encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                name, _, reason = line.partition(": ")
                known[name] = reason.strip()
    return known


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dump", help="the program loadgate_dump")
    parser.add_argument("--standard", action="store_true")
    parser.add_argument("--sample", type=int, default=1, metavar="N", help="only every Nth file")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--show", type=int, default=10, help="how many differences to show")
    parser.add_argument("--expected", action="store_true")
    parser.add_argument("--write-expected", action="store_true")
    parser.add_argument("paths", nargs="*")
    args = parser.parse_args()
    if sys.version_info < (3, 10) and not args.expected:
        print("skipped: before Python 3.10 positions in f-strings are wrong")
        return 77

    roots = list(args.paths)
    if args.standard:
        roots += [sysconfig.get_path("stdlib"), *site.getsitepackages(), site.getusersitepackages()]
    files = list(dict.fromkeys(python_files(roots)))[::args.sample]

    if args.write_expected:
        sys.setrecursionlimit(20000)
        for path in files:
            with open(path, "rb") as file:
                lines = reference(file.read())
            if lines is None:
                print(f"{path}: rejected")
                continue
            with open(os.path.splitext(path)[0] + ".ast", "wb") as file:
                file.write("".join(line + "\n" for line in lines).encode("latin-1"))
        return 0

    known = known_differences()
    counts = dict.fromkeys(("same", "different", "known", "rejected", "accepted", "crashed"), 0)
    failures = []
    repaired = set()
    shown = 0
    size = 0
    with concurrent.futures.ProcessPoolExecutor(args.jobs) as pool:
        jobs = [pool.submit(compare_batch, args.dump, batch, args.expected) for batch in batches(files)]
        for job in jobs:
            for path, result, detail in job.result():
                listed = next((name for name in known if path.endswith("/" + name)), None)
                if result == "different" and listed is not None:
                    result = "known"
                elif result == "same" and listed is not None:
                    repaired.add(listed)
                if result in ("same", "known"):
                    size += os.path.getsize(path)
                counts[result] += 1
                if result in ("different", "crashed"):
                    failures.append(path)
                    if shown < args.show:
                        shown += 1
                        print(f"{path}: {result}\n{detail}", flush=True)
    for name in sorted(repaired):
        print(f"{name}: listed in known_differences.txt but no longer different")
    print(f"Python {sys.version.split()[0]}, {len(files)} files, {size / 1e6:.1f} MB compared: "
          + ", ".join(f"{count} {name}" for name, count in counts.items()))
    return 1 if failures or repaired else 0


if __name__ == "__main__":
    sys.exit(main())
