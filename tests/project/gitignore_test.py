#!/usr/bin/env python3
"""Random trees with random ignore files: discovery must list what `git ls-files --others --exclude-standard` lists, and
what is tracked.

usage: gitignore_test.py LIST_FILES [--rounds N] [--seed N]

LIST_FILES is the test program built from list_files.cc. Exit status 0: no difference; 1: the first difference is
printed with the ignore files that made it; 77: git is not installed.
"""
import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile

NAMES = ["a", "b", "ab", "abc", "foo", "bar", "foo bar", "a.b", "x-y", "[z]", "data", "#hash", "!bang", "tmp_1", "é"]
PIECES = ["a", "b", "ab", "foo", "bar", "*", "?", "**", "a*", "*b", "f?o", "[ab]", "[!a]", "[a-c]*", "[[:alpha:]]*",
          "x-y", "*.py", "*.b.py", "data", "tmp_*", "foo\\ bar", "foo bar", "\\[z\\]", "*a*b*", "[^b]?", "a.py", "foo.py",
          "*.p[xyz]", "é", "[]a]", "[a", "a\\", "[[:digit:]]", "[a-]", "[\\]]", "**a", "?**?"]  # no "b**": git before 2.52 let `b**/a` match `ba`


def random_pattern(rng):
    kind = rng.random()
    if kind < 0.06:
        return rng.choice(["", "# comment", "\\#hash.py", "\\!bang.py", "   ", "/", "!", "//", "*", "/*", "!*/", "**",
                           "a.py   ", "b.py\\ ", "\t", "!/foo/", "**/"])
    parts = [rng.choice(PIECES) for _ in range(rng.choice([1, 1, 1, 2, 2, 3, 4]))]
    text = "/".join(parts)
    if rng.random() < 0.25:
        text = "/" + text
    if rng.random() < 0.25:
        text += "/"
    if rng.random() < 0.3:
        text = "!" + text
    if rng.random() < 0.1:
        text += " " * rng.randint(1, 3)
    return text


def random_ignore_file(rng):
    end = rng.choice(["\n", "\n", "\n", "\r\n"])
    text = end.join(random_pattern(rng) for _ in range(rng.choice([1, 2, 3, 5, 12])))
    if rng.random() < 0.7:
        text += end
    if rng.random() < 0.1:
        text = "\ufeff" + text
    return text


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def random_tree(rng, root, ignore_files):
    folders = [root]
    for _ in range(rng.randint(1, 14)):
        folder = os.path.join(rng.choice(folders), rng.choice(NAMES))
        if folder.count("/") - root.count("/") < 5:
            os.makedirs(folder, exist_ok=True)
            folders.append(folder)
    for folder in sorted(set(folders)):
        for _ in range(rng.randint(0, 5)):
            path = os.path.join(folder, rng.choice(NAMES) + ".py")
            if not os.path.isdir(path):
                write(path, "")
        if rng.random() < (0.9 if folder == root else 0.3):
            path = os.path.join(folder, ".gitignore")
            write(path, random_ignore_file(rng))
            ignore_files.append(path)
    return sorted(set(folders))


def git(folder, *words):
    environment = dict(os.environ, GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null", HOME=folder, LC_ALL="C.UTF-8")
    return subprocess.run(["git", *words], cwd=folder, env=environment, check=True, capture_output=True).stdout


def git_list(folder):
    names = git(folder, "ls-files", "-z", "--others", "--cached", "--exclude-standard").decode().split("\0")
    return sorted({name for name in names if name.endswith(".py")})


def is_ignored(folder, path):
    """Whether git ignores the folder, whatever it tracks below."""
    try:
        git(folder, "check-ignore", "-q", "--no-index", path)
    except subprocess.CalledProcessError:
        return False
    return True


def track_some(rng, root):
    """Adds files, ignored ones too, and may write the index in another version."""
    files = sorted(os.path.relpath(os.path.join(folder, name), root) for folder, _, names in os.walk(root)
                   if ".git" not in folder.split(os.sep) for name in names if name.endswith(".py"))
    for name in files:
        if rng.random() < 0.3:
            git(root, "add", "-f", "--", name)
    if os.path.exists(os.path.join(root, ".git", "index")):
        git(root, "update-index", "--index-version", rng.choice(["2", "3", "4"]))


def our_list(program, folder, path, threads):
    words = [program, "--threads", str(threads), "--exclude", ".git", path]
    return subprocess.run(words, cwd=folder, check=True, capture_output=True).stdout.decode().splitlines()


def differ(what, ours, theirs, ignore_files):
    print(f"{what}: not as git does")
    print("  only ours:", sorted(set(ours) - set(theirs)))
    print("  only git: ", sorted(set(theirs) - set(ours)))
    for path in ignore_files:
        with open(path, "rb") as file:
            print(f"  {path}: {file.read()!r}")
    return 1


def one_round(rng, program, root):
    git(root, "init", "-q", ".")
    ignore_files = []
    folders = random_tree(rng, root, ignore_files)
    if rng.random() < 0.5:
        path = os.path.join(root, ".git", "info", "exclude")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        write(path, random_ignore_file(rng))
        ignore_files.append(path)
    if rng.random() < 0.5:
        track_some(rng, root)
    theirs = git_list(root)
    ours = our_list(program, root, ".", rng.choice([1, 4]))
    # Byte order, so that comparison sees the order too.
    if ours != sorted(theirs, key=lambda name: name.encode()):
        return differ(root, ours, theirs, ignore_files)
    absolute = our_list(program, root, root, 2)
    if absolute != ours:
        return differ(root + " by its absolute path", absolute, ours, ignore_files)
    # A folder inside: the same files as in the whole, when git does not ignore the folder itself.
    inner = rng.choice(folders)
    below = os.path.relpath(inner, root)
    if inner != root and not is_ignored(root, below) and any(name.startswith(below + "/") for name in ours):
        part = our_list(program, root, below, 2)
        expected = [name for name in ours if name.startswith(below + "/")]
        if part != expected:
            return differ(inner, part, expected, ignore_files)
        inside = our_list(program, inner, ".", 2)
        if [f"{below}/{name}" for name in inside] != expected:
            return differ(inner + " as working folder", inside, expected, ignore_files)
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=20240607)
    options = parser.parse_args()
    if shutil.which("git") is None:
        print("git is not installed")
        return 77
    for index in range(options.rounds):
        rng = random.Random(options.seed * 1000003 + index)
        with tempfile.TemporaryDirectory() as root:
            if one_round(rng, os.path.abspath(options.program), os.path.realpath(root)):
                print(f"round {index}, seed {options.seed}")
                return 1
    print(f"{options.rounds} trees: as git does")
    return 0


if __name__ == "__main__":
    sys.exit(main())
