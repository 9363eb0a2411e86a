"""Inputs made to break a reader of Python projects, written into folders. The same bytes at every run."""

import json
import os
import pathlib
import random

LOAD = "\nimport sys, torch\ntorch.load(sys.argv[1])\n"  # the load site that is still to be found behind the trouble
MANY = 20_000


def write(folder, name, content):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def deep(folder):
    """Nesting of every kind, alone and as what is loaded."""
    value = "sys.argv[1]"
    openings = {
        "parentheses": ("(", ")"),
        "lists": ("[", "][0]"),
        "dicts": ("{1: ", "}[1]"),
        "calls": ("str(", ")"),
        "unary": ("not ", ""),
        "lambda": ("(lambda: ", ")()"),
        "conditional": ("x if y else ", ""),
        "sum": ("'a' + ", ""),
        "format": ("f'{", "}'"),
        "spec": ("f'{x:{", "}}'"),
        "await": ("await ", ""),
        "walrus": ("(a := ", ")"),
        "comprehension": ("[x for x in ", "][0]"),
        "subscript": ("x[", "]"),
        "star": ("f(*", ")"),
        "power": ("2 ** ", ""),
        "attribute": ("", ".strip()"),
        "slices": ("", "[1:]"),
        "method": ("", ".get('a')"),
        "division": ("a / ", ""),
    }
    for name, (left, right) in openings.items():
        for count in (90, 700, MANY):
            nested = left * count + value + right * count
            write(folder, f"{name}_{count}.py", f"import sys, torch\ntorch.load({nested})\n{LOAD}")
            write(folder, f"{name}_{count}_open.py", f"import sys, torch\ntorch.load({left * count}\n{LOAD}")
    for name, head in {
        "if": "if x:",
        "for": "for x in y:",
        "with": "with a as b:",
        "def": "def f():",
        "class": "class A:",
        "try": "try:",
        "while": "while x:",
        "match": "match x:",
        "async": "async def f():",
    }.items():
        for count in (18,) if name == "for" else (90, 3000):  # Python allows 20; each loop in a loop doubles the time
            lines = [" " * i + head for i in range(count)] + [" " * count + "torch.load(sys.argv[1])"]
            write(folder, f"blocks_{name}_{count}.py", "import sys, torch\n" + "\n".join(lines) + LOAD)
    write(folder, "elif.py", "import sys\nif a: p = 1\n" + "elif b: p = sys.argv[1]\n" * 5000 + "torch.load(p)" + LOAD)
    write(folder, "decorators.py", "@a\n" * 5000 + "def f(): pass\n" + LOAD)
    write(folder, "patterns.py", "match x:\n case " + "[" * MANY + "\n" + LOAD)
    write(folder, "backslashes.py", "x = 1" + "\\\n" * MANY + "\n" + LOAD)


def wide(folder):
    """Very long lines, names, strings and lists."""
    long = 2_000_000
    write(folder, "string.py", "x = '" + "a" * long + "'\n" + LOAD)
    write(folder, "name.py", "a" * long + " = 1\n" + LOAD)
    write(folder, "number.py", "x = " + "9" * long + "\n" + LOAD)
    write(folder, "comment.py", "#" * long + LOAD)
    write(folder, "blanks.py", " " * long + LOAD)
    write(folder, "newlines.py", "\n" * long + LOAD)
    write(folder, "list.py", "x = [" + "1, " * 500_000 + "]\n" + LOAD)
    write(
        folder,
        "dict.py",
        "import torch\nx = {" + "".join(f"'k{i}': '{i}.pt', " for i in range(MANY)) + "}\ntorch.load(x[y])\n" + LOAD,
    )
    write(folder, "arguments.py", "import torch\ntorch.load(" + "a, " * MANY + "f=1)\n" + LOAD)
    write(folder, "keywords.py", "import torch\ntorch.load(" + "f=a, " * MANY + ")\n" + LOAD)
    write(folder, "statements.py", "x = 1; " * 100_000 + LOAD)
    write(folder, "adjacent.py", "x = " + "'a' " * 100_000 + "\n" + LOAD)
    write(folder, "quotes.py", "x = " + "'" * 100_001 + "\n" + LOAD)
    write(folder, "format_fields.py", "import torch\ntorch.load(f'" + "{a}" * 20_000 + "')\n" + LOAD)
    write(folder, "broken_fields.py", "f'{f'<{'\nf'{f'{':%M}' f'{'' f'{'\n" * 5000 + LOAD)
    write(folder, "targets.py", "".join(f"a{i}, " for i in range(5000)) + "= x\n" + LOAD)


def chains(folder):
    """Questions that lead to very many others, or back to themselves."""
    write(
        folder,
        "assignments.py",
        "import sys, torch\na0 = sys.argv[1]\n"
        + "".join(f"a{i + 1} = a{i}\n" for i in range(MANY))
        + f"torch.load(a{MANY})\n",
    )
    write(
        folder,
        "functions.py",
        "import sys, torch\ndef f0(x): return x\n"
        + "".join(f"def f{i + 1}(x): return f{i}(x)\n" for i in range(3000))
        + "torch.load(f3000(sys.argv[1]))\n",
    )
    write(
        folder,
        "callers.py",
        "import sys, torch\ndef g0(x): torch.load(x)\n"
        + "".join(f"def g{i + 1}(x): g{i}(x)\n" for i in range(3000))
        + "g3000(sys.argv[1])\n",
    )
    write(
        folder,
        "classes.py",
        "import sys, torch\nclass C0:\n def m(self): torch.load(sys.argv[1])\n"
        + "".join(f"class C{i + 1}(C{i}): pass\n" for i in range(3000))
        + "C3000().m()\n",
    )
    # Paths that look like the text of a key (src/flow/terms.h), of things that there are not.
    keys = [f"{{{root}:{file}:{node}:0:x}}" for root in (3, 77) for file in (0, 99_999_999) for node in (7, 99_999_999)]
    write(
        folder,
        "keys.py",
        "import hashlib, pathlib, sys, torch\ndef good(p): return hashlib.sha256(pathlib.Path(p).read_bytes()).hexdigest() == '0' * 64\n"
        + "def go(folder, names):\n"
        + "".join(f" for n in names:\n  if not good(folder / '{key}' / n): raise ValueError\n" for key in keys)
        + "".join(f" [torch.load(folder / '{key}' / n) for n in names]\n torch.load(folder / '{key}')\n" for key in keys)
        # … in the names of files that a helper fetches into a folder of the module
        + "import os, urllib.request\nhome = os.environ['H']\ndef place(n): return os.path.join(home, n)\n"
        + "def fetch(n): urllib.request.urlretrieve('http://a.example', os.path.join(home, n))\n"
        + "".join(f"def use{i}(n):\n fetch('{key}')\n torch.load(place('{key}'))\n torch.load(place('{{' + n))\n" for i, key in enumerate(keys))
        + "go(pathlib.Path(sys.argv[1]), sys.argv[2:])\n",
    )
    # Positions that no number of the program's own holds.
    large = ("2147483647", "-2147483648", "99999999999999999999", "0x7fffffff", "1" * 5000)
    write(
        folder,
        "positions.py",
        "import sys, torch\nxs = [sys.argv[1], sys.argv[2]]\n"
        + "".join(f"torch.load(xs[{n}:][1])\ntorch.load(xs[{n}:][{n}])\nxs[{n}] = 'a'\nxs.pop({n})\nd = {{{n}: xs}}\ntorch.load(d[{n}][0])\n" for n in large),
    )
    write(folder, "doubling.py", "import sys, torch\na = sys.argv[1]\n" + "a = a + a\n" * 12 + "torch.load(a)\n")
    write(
        folder,
        "branches.py",
        "import sys, torch\np = 'a.pt'\n" + "if x: p = sys.argv[1]\nelse: p = p + 'b'\n" * 500 + "torch.load(p)\n",
    )
    write(
        folder,
        "loops.py",
        "import sys, torch\np = ''\n"
        + "".join(" " * i + f"for i{i} in x:\n" for i in range(60))
        + " " * 60
        + "p = p + sys.argv[1]\ntorch.load(p)\n",
    )
    write(
        folder,
        "recursive.py",
        "import sys, torch\ndef f(x):\n return g(x) if x else x\ndef g(x):\n return f(x[1:])\n"
        "def h(*a, **k):\n return h(*a, **k)\nx = x\ny = z\nz = y\nclass A(A): pass\nclass B(D): pass\nclass D(B): pass\n"
        "lam = lambda: lam\ntorch.load(f(sys.argv[1]))\ntorch.load(h(1))\ntorch.load(y)\ntorch.load(B().p)\n"
        "torch.load(lam()()())\ntorch.load(A.x.y)\n",
    )
    write(folder, "cycle/__init__.py", "from .a import *\nfrom . import cycle\n")
    write(folder, "cycle/a.py", "from .b import *\nfrom .b import name as name2\n")
    write(folder, "cycle/b.py", "import torch\nfrom .a import *\nfrom .a import name2 as name\ntorch.load(name)\n")
    write(folder, "star.py", "from star import *\nimport star.star, torch\ntorch.load(star.star.star.path)\n")
    write(
        folder,
        "doubled/a.py",
        "import torch\n"
        + "".join(f"def f{i}(x):\n return f{i + 1}(x) + f{i + 1}(x + 'a')\n" for i in range(60))
        + "torch.load(f0(y))\n",
    )


def encodings(folder):
    """Bytes that are no text, or not the text that they claim to be."""
    text = "# ü\n" + LOAD
    for name in ("latin-1", "utf-16", "utf-16-le", "utf-32", "cp1252", "utf-8-sig", "utf-7"):
        write(folder, f"plain_{name}.py", text.encode(name))
    for name in (
        "latin-1",
        "utf-8",
        "cp1252",
        "utf-7",
        "utf-16",
        "nonsense",
        "idna",
        "rot13",
        "shift_jis",
        "a" * 5000,
        "",
    ):
        for end in ("\n", "\r\n", "\r"):
            written = (f"# -*- coding: {name} -*-\n" + text).replace("\n", end).encode("latin-1")
            write(folder, f"declared_{name[:9]}_{len(end)}{ord(end[0])}.py", written)
    load = LOAD.encode()
    for name, junk in {
        "nul": b"\0" * 50,
        "cut": "é".encode()[:1],
        "overlong": b"\xc0\xaf",
        "surrogate": b"\xed\xa0\x80",
        "high": b"\xf8\x88\x80\x80\x80",
        "bom_inside": b"a\xef\xbb\xbfb",
        "bom_twice": b"\xef\xbb\xbf" * 2,
        "all": bytes(range(256)),
        "ff": b"\xff" * 300,
        "form_feeds": b"\f\v\x1c" * 50,
        "separators": "\u2028\u2029\x85".encode(),
        "bidi": "\u202e\u2066".encode(),
    }.items():
        for where, content in {
            "first": junk + load,
            "last": load + junk,
            "string": b"x = '" + junk + b"'" + load,
            "comment": b"# " + junk + load,
            "name": b"x" + junk + b" = 1" + load,
        }.items():
            write(folder, f"{name}_{where}.py", content)
    write(folder, "empty.py", b"")
    write(folder, "only_bom.py", b"\xef\xbb\xbf")
    write(folder, "only_cr.py", LOAD.replace("\n", "\r"))


def notebook():
    cells = [
        {
            "cell_type": "code",
            "source": ["import sys, torch\n", "%time x = 1\n", "!wget -O m.pt https://example.org/m\n"],
        },
        {"cell_type": "markdown", "source": "text é \U0001f600"},
        {"cell_type": "code", "source": "%%bash\necho\n", "outputs": []},
        {"cell_type": "code", "source": "torch.load('m.pt')\ntorch.load(sys.argv[1])", "id": "x"},
    ]
    return {"cells": cells, "metadata": {"language_info": {"name": "python"}}, "nbformat": 4, "nbformat_minor": 5}


def notebooks(folder):
    """Notebooks cut off anywhere, with values of other types, and nested as no writer would."""
    whole = json.dumps(notebook(), indent=1).encode()
    for end in range(0, len(whole), 7):
        write(folder, f"cut_{end:04}.ipynb", whole[:end])
    others = [None, 0, -1e308, "x", True, [], {}, [[]], [None], {"a": 1}, ["a", 1, None], "\ud800"]
    for number, other in enumerate(others):
        for key in ("cells", "metadata", "nbformat"):
            write(folder, f"type_{key}_{number}.ipynb", json.dumps({**notebook(), key: other}))
        for key in ("cell_type", "source", "outputs"):
            cells = [{**cell, key: other} for cell in notebook()["cells"]]
            write(folder, f"type_cell_{key}_{number}.ipynb", json.dumps({**notebook(), "cells": cells}))
        write(folder, f"type_all_{number}.ipynb", json.dumps(other))
        write(folder, f"type_cell_{number}.ipynb", json.dumps({"cells": [other, *notebook()["cells"]], "nbformat": 4}))
        write(folder, f"old_{number}.ipynb", json.dumps({"worksheets": [{"cells": other}], "nbformat": 3}))
    for name, text in {
        "lists": "[" * 200_000,
        "dicts": '{"cells":' * 100_000,
        "in_cells": '{"cells":[' + "[" * 5000,
        "numbers": '{"cells":' + "9" * 5000 + "}",
        "escape": '{"cells":[{"source":"\\u12"}]}',
        "surrogate": '{"cells":[{"cell_type":"code","source":"\\ud800 = 1"}]}',
        "twice": whole.decode() * 2,
        "nul": '{"cells":[{"cell_type":"code","source":"\\u0000"}]}',
        "keys": '{"cells":[],"cells":3}',
    }.items():
        write(folder, f"{name}.ipynb", text)
    write(folder, "latin.ipynb", whole.replace(b"\\u00e9", b"\xe9"))
    write(folder, "bom.ipynb", b"\xef\xbb\xbf" + whole)
    magics = [
        "%",
        "%%",
        "!",
        "!!",
        "?",
        "??",
        "x?",
        "%%bash",
        "%x " * 999,
        "!" + "{a" * 999,
        "!echo $" + "{" * 999,
        "\\\n%x",
        "x = !ls {",
        "x = %",
        "%%writefile",
        "%%writefile ../../x.py\nimport torch",
        "!\\\n",
        "%time\\\n",
        ";f",
        ",f a",
        "/f",
    ]
    cells = [{"cell_type": "code", "source": magic} for magic in magics] + notebook()["cells"]
    write(folder, "magics.ipynb", json.dumps({**notebook(), "cells": cells}))


def projects(folder):
    """What stands around the Python files: requirements, lock files, scripts, settings, ignore files."""
    texts = {
        "requirements.txt": "torch==1.0\n-r requirements.txt\n-c ../../../etc\n-r "
        + "a" * 5000
        + "\ntorch"
        + ">=1," * 5000
        + "\n",
        "setup.py": "from setuptools import setup\nsetup(install_requires=[" + "'torch>=1', " * 3000 + "\n",
        "setup.cfg": "[options]\ninstall_requires =\n" + " torch>=1\n" * 3000 + "[" * 300 + "\n",
        "pyproject.toml": "[project]\ndependencies = " + "[" * 3000 + "\n[tool." + "a." * 3000 + "b]\n",
        "poetry.lock": "[[package]]\nname = 'torch'\nversion = " + "9" * 5000 + "\n" + "[[package]]\n" * 3000,
        "uv.lock": '[[package]]\nname = "torch"\nversion = "' + "1." * 5000 + '"\n',
        "Pipfile": "[packages]\ntorch = {version = " + "{" * 3000,
        "Pipfile.lock": '{"default":' * 5000,
        "environment.yml": "dependencies:\n" + "- " * 3000 + "pytorch=1.0\n" + "  " * 3000 + "- pytorch\n",
        "Dockerfile": "FROM a\nRUN " + "\\\n" * 5000 + "pip install torch\nENV A=$A\nENV " + "A=" * 3000 + "\n",
        "docker-compose.yml": "services:\n" + " a:\n" * 3000 + "  environment:\n  - A=$" + "{A:-" * 3000 + "\n",
        "Makefile": "A := $(A)\nB = $(" + "$(" * 3000 + "\nall:\n\t" + "\\\n" * 3000,
        "run.sh": "A=$A\nexport B=" + "$(" * 3000 + "\npython " + '"' * 3001 + "\n<<EOF\n" * 300,
        ".env": "A=" + "'" * 3001 + "\n=\n\0\n",
        ".gitignore": "[\n[a-\n"
        + "*" * 3000
        + "x\n"
        + "**/" * 3000
        + "x\n"
        + "\\" * 3001
        + "\n!\n/\n"
        + "*a" * 200
        + "b\n",
        ".ignore": "[[:" * 3000 + "\n\xff\n",
        "main.py": "import os, torch\ntorch.load(os.environ['A'])\ntorch.load(os.environ['B'])\n" + LOAD,
    }
    for name, text in texts.items():
        write(folder, name, text)
        for cut in (1, len(text) // 3, len(text) // 2, len(text) - 1):
            write(folder, f"cut_{cut}/{name}", text[:cut])
            write(folder, f"cut_{cut}/main.py", texts["main.py"])
        write(folder, f"bytes/{name}", bytes(range(256)) * 3)
    write(folder, "bytes/main.py", texts["main.py"])
    write(folder, "a" * 100 + ".py", texts["main.py"])


def names(folder):
    """Names of files that end lines, leave the terminal or are no text; links that lead nowhere, or back."""
    for name in (
        "new\nline",
        "car\rriage",
        "tab\t",
        "esc\x1b[31m",
        "bidi\u202e",
        "quote'\"",
        "back\\slash",
        "a,b:c",
        "-x",
        "%41",
        " ",
        "é",
        "e\u0301",
        "\U0001f600",
        "*",
        "[a]",
        "#",
        "$HOME",
        "~",
    ):
        write(folder, f"{name}.py", LOAD)
        write(folder, f"{name}/a.py", LOAD)
    with open(os.fsencode(folder) + b"/\xff\xfe.py", "wb") as file:
        file.write(LOAD.encode())
    (folder / "folder.py").mkdir()
    (folder / "folder.ipynb").mkdir()
    (folder / "requirements.txt").mkdir()
    for link, target in {
        "loop": ".",
        "self.py": "self.py",
        "gone.py": "nowhere",
        "up": "..",
        "device.py": "/dev/zero",
        "null.py": "/dev/null",
    }.items():
        (folder / link).symlink_to(target)
    os.mkfifo(folder / "pipe.py")
    path = folder
    for _ in range(60):
        path = path / "d"
    write(path, "deep.py", LOAD)


def mutations(folder, sources):
    """Files of `sources` with a few bytes changed, taken out or doubled."""
    pick = random.Random(1)
    files = sorted(p for source in sources for p in source.rglob("*") if p.is_file() and p.suffix in {".py", ".ipynb"})
    tokens = [
        b"(",
        b")",
        b"[",
        b"{",
        b"}",
        b"'",
        b'"',
        b'"""',
        b"\\",
        b"\n",
        b"\n    ",
        b":",
        b"=",
        b"\0",
        b"\xff",
        b"f'{",
        b" if ",
        b" for ",
        b"lambda ",
        b"*",
        b"**",
        b"@",
        b",",
        b".",
        b"#",
        b"async ",
        b"match ",
        b"return ",
        b"del ",
    ]
    for number in range(300):
        source = pick.choice(files)
        content = bytearray(source.read_bytes())
        for _ in range(pick.randint(1, 12)):
            at = pick.randrange(len(content) + 1)
            length = pick.randrange(40)
            piece = bytes(content[at : at + length])
            content[at : at + pick.choice((0, length))] = pick.choice((pick.choice(tokens), b"", piece * 2))
        write(folder, f"m{number:04}{source.suffix}", bytes(content))
