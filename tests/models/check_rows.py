#!/usr/bin/env python3
"""Every row of models/*.toml is used by some test: its API is named in a file of tests/models/rows or tests/cases.

A test file names an API when an expression of it means that name: through imports, a variable that was given a value,
`with ... as`, a call of a class, a [[returns]] row, an alias, a decorator, a base class. Commands and members count by their words.
Rows that no test names are listed in row_exceptions.txt with the reason; a line that is not needed any more is an
error, so that the list only shrinks.
"""
import ast
import builtins
import json
import pathlib
import re
import sys
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NAMING = ("name", "call", "value", "instance", "decorator", "base", "function", "attribute")
HEADINGS = ("load", "source", "flow", "returns", "handler", "option", "callback", "digest", "compare", "guard", "runs",
            "record", "field", "role")


def as_list(value):
    return value if isinstance(value, list) else [value]


class Models:
    def __init__(self):
        self.files = {p.name: tomllib.loads(p.read_text(encoding="utf-8")) for p in sorted((ROOT / "models").glob("*.toml"))}
        self.exact, self.prefix, self.returns, self.holds = {}, {}, {}, {}
        for data in self.files.values():
            for row in data.get("alias", []):
                for name in as_list(row["from"]):
                    if name.endswith(".*"):
                        self.prefix[name[:-2]] = row["to"][:-2]
                    else:
                        self.exact[name] = row["to"]
            for row in data.get("returns", []):
                self.returns.update((name, row["type"]) for name in as_list(row.get("call", [])))
                self.holds.update((name, row["type"]) for name in as_list(row.get("value", [])))

    def canonical(self, name):
        for _ in range(5):
            if name in self.exact:
                name = self.exact[name]
                continue
            parts = name.split(".")
            for end in range(len(parts) - 1, 0, -1):
                head, tail = ".".join(parts[:end]), parts[end:]
                bare = head
                while bare.endswith("()"):
                    bare = bare[:-2]
                if head in self.prefix:
                    name = ".".join([self.prefix[head], *tail])
                    break
                if bare in self.exact:
                    name = ".".join([self.exact[bare] + head[len(bare):], *tail])
                    break
            else:
                return name
        return name

    def called(self, name):
        if name in self.returns:
            return self.returns[name]
        return name if name.rpartition(".")[2][:1].isupper() else name + "()"


class Names(ast.NodeVisitor):
    """All canonical names that the expressions of a file mean."""

    def __init__(self, models):
        self.models, self.bound, self.found, self.bases = models, {}, set(), {}

    def read(self, tree):
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    first = alias.name.split(".")[0]
                    self.bound.setdefault(alias.asname or first, set()).add(alias.name if alias.asname else first)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                for alias in node.names:
                    self.bound.setdefault(alias.asname or alias.name, set()).add(f"{node.module}.{alias.name}")
                    self.found.add(self.models.canonical(f"{node.module}.{alias.name}"))
        for _ in range(3):  # variables that are made of variables
            for node in ast.walk(tree):
                if isinstance(node, ast.Assign) and len(node.targets) == 1:
                    self.bind(node.targets[0], node.value)
                elif isinstance(node, ast.withitem) and node.optional_vars is not None:
                    self.bind(node.optional_vars, node.context_expr)
                elif isinstance(node, ast.NamedExpr):
                    self.bind(node.target, node.value)
                elif isinstance(node, ast.ClassDef):
                    for base in node.bases:
                        self.bases.setdefault(node.name, set()).update(self.meanings(base))
                        for function in node.body:
                            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and function.args.args:
                                self.bound.setdefault(function.args.args[0].arg, set()).update(self.meanings(base))
                elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    for argument in node.args.args:
                        if argument.annotation is not None:
                            self.bound.setdefault(argument.arg, set()).update(self.meanings(argument.annotation))
                    self.found.add(node.name)
        for node in ast.walk(tree):
            if isinstance(node, ast.expr):
                self.found.update(self.meanings(node))
        return self.found

    def bind(self, target, value):
        if isinstance(target, ast.Tuple | ast.List):
            for element in target.elts:
                self.bind(element, value)
        elif isinstance(target, ast.Name):
            self.bound.setdefault(target.id, set()).update(self.meanings(value))
        elif isinstance(target, ast.Attribute):
            self.bound.setdefault("." + target.attr, set()).update(self.meanings(value))

    def meanings(self, node, depth=0):
        if depth > 12:
            return set()
        if isinstance(node, ast.Name):
            names = set(self.bound.get(node.id, ()))
            if node.id in self.bases:
                names |= self.bases[node.id]
            if not names and (hasattr(builtins, node.id) or node.id in ("raw_input", "get_ipython")):
                names = {node.id}
            return {self.models.canonical(name) for name in names}
        if isinstance(node, ast.Attribute):
            names = {self.models.canonical(f"{name}.{node.attr}") for name in self.meanings(node.value, depth + 1)}
            names |= {self.models.holds[name] for name in names if name in self.models.holds}
            return names | self.bound.get("." + node.attr, set())
        if isinstance(node, ast.Call):
            return {self.models.canonical(self.models.called(name)) for name in self.meanings(node.func, depth + 1)}
        if isinstance(node, ast.Await | ast.Starred):
            return self.meanings(node.value, depth + 1)
        if isinstance(node, ast.NamedExpr):
            return self.meanings(node.value, depth + 1)
        return set()


def sources():
    for folder in (HERE / "rows", ROOT / "tests" / "cases"):
        for path in sorted(folder.rglob("*.py")):
            yield path, path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(folder.rglob("*.ipynb")):
            cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
            code = "".join("".join(cell["source"]) + "\n" for cell in cells if cell["cell_type"] == "code")
            yield path, re.sub(r"(?m)^(\s*)[!%].*$", r"\1pass", code)


def main():
    models = Models()
    found, words = set(), ""
    for path, text in sources():
        words += text
        try:
            found |= Names(models).read(ast.parse(text))
        except SyntaxError:
            continue
    exceptions = {}
    listed = HERE / "row_exceptions.txt"
    for line in listed.read_text(encoding="utf-8").splitlines() if listed.exists() else []:
        if line.strip() and not line.startswith("#"):
            name, _, reason = line.partition(" ")
            exceptions[name] = reason.strip()
    unused, missing, count = set(exceptions), [], 0

    def need(file, heading, name, there):
        nonlocal count
        count += 1
        if there:
            return
        exception = next((e for e in exceptions if e == name or e.endswith("*") and name.startswith(e[:-1])), None)
        unused.discard(exception)
        if exception is None:
            missing.append(f"{file}: [[{heading}]] {name}: no test names it")

    for file, data in models.files.items():
        for heading in HEADINGS:
            for row in data.get(heading, []):
                for key in NAMING:
                    for name in as_list(row.get(key, [])):
                        if heading == "load" and key != "name" or heading == "callback" and key == "function":
                            continue
                        there = name in found if not name.startswith("*") else any(n.endswith(name[1:]) for n in found)
                        need(file, heading, name, there)
        for row in data.get("command", []):
            for program in as_list(row["program"]):
                need(file, "command", " ".join([program, *as_list(row.get("words", []))]).replace(" ", "_"),
                     re.search(rf"(?<![\w-]){re.escape(program)}(?![\w-])", words) and all(w in words for w in as_list(row.get("words", []))))
        for row in data.get("member", []):
            for name in as_list(row["name"]):
                need(file, "member", name, re.search(rf"\.{name}\b", words))
    for line in missing:
        print(line)
    for name in sorted(unused):
        print(f"row_exceptions.txt: {name} is named by a test now; remove the line")
    print(f"{count} names in the rows, {len(missing)} without a test")
    return 1 if missing or unused else 0


sys.exit(main())
