#!/usr/bin/env python3
"""Check the rows of models/*.toml against the libraries themselves.

    check_signatures.py                 installs the pinned libraries of signatures.txt into a fresh virtual environment
                                        and checks every row that speaks of them (slow: minutes, and gigabytes)
    check_signatures.py --venv FOLDER   the same in an environment that is kept and used again
    check_signatures.py --sample        the libraries that are not marked `large` in signatures.txt: what the tests run
    check_signatures.py --quick         only the standard library of the running Python; nothing is installed

For each row: the callable exists under its name, and its arguments are named and stand as the row says. Where a list
names alternatives for several callables ("file:0", "data:0"), one that fits is enough, but none may stand at another
position than it says. Names that only other versions of a library have are listed in signature_exceptions.txt, one a
line with the reason; a line that is not needed any more is an error, so that the list only shrinks.

Only libraries are imported here, never code that is to be analysed.
"""
import argparse
import importlib
import inspect
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib
import warnings

HERE = pathlib.Path(__file__).resolve().parent
MODELS = HERE.parent.parent / "models"
NAMING = ("name", "call", "value", "instance", "decorator", "base", "type")
ATTRIBUTE_ROLES = ("shared_object", "settings_module")  # whose rows speak of attributes, not of calls
METHOD_ROLES = ("shared_queue",)  # whose `argument` names methods beside the one that the row is about
REFERENCE = (3, 11)  # the Python that signature_exceptions.txt speaks of
HEADINGS = ("load", "source", "flow", "returns", "handler", "option", "callback", "digest", "compare", "guard", "runs",
            "record", "role")


def as_list(value):
    return value if isinstance(value, list) else [value]


def rows():
    """(file, heading, row) of every row."""
    for path in sorted(MODELS.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for heading in HEADINGS:
            for row in data.get(heading, []):
                yield path.name, heading, row


def selector_lists(heading, row):
    """The lists of alternatives that a row's arguments are found by."""
    keys = {
        "load": ("data",), "source": ("writes", "defaults", "text", "file"), "flow": ("from", "to"),
        "handler": ("argument",), "option": ("dest", "default_value", "choices"), "callback": ("function",),
        "digest": ("data", "algorithm"), "compare": ("left", "right"), "guard": ("subject", "expected", "file"),
        "runs": ("command", "check"), "role": ("argument",),
    }.get(heading, ())
    for key in keys:
        if row.get(key):
            yield [str(selector) for selector in as_list(row[key])]
    for selector in as_list(row.get("selects", [])) if heading == "source" else []:
        yield [str(selector), "?"]  # a list of all that select; not every callable of the row has each
    for condition in as_list(row.get("only_if", [])) + as_list(row.get("never_if", [])):
        yield [condition["argument"]]
    if "restriction" in row:
        yield [row["restriction"]["argument"]]


def find(name, modules):
    """The object of a dotted name, whether it is looked up on a class, and why it was not found."""
    parts = name.split(".")
    if parts[0] not in modules:
        import builtins
        if len(parts) == 1 or hasattr(builtins, parts[0]):
            module, rest = builtins, parts
        else:
            return None, False, "not installed"
    else:
        module, rest, reason = None, parts, ""
        for end in range(len(parts), 0, -1):
            try:
                module = importlib.import_module(".".join(parts[:end]))
                rest = parts[end:]
                break
            except Exception as problem:  # noqa: BLE001: whatever an import raises
                reason = reason or f"{type(problem).__name__}: {problem}"
        if module is None:
            return None, False, f"broken import: {reason}"
    value, owner = module, None
    for part in rest:
        owner = value
        try:
            value = inspect.getattr_static(owner, part) if inspect.isclass(owner) else getattr(owner, part)
        except AttributeError:
            try:
                value = getattr(owner, part)
            except Exception:  # noqa: BLE001
                if inspect.ismodule(owner):
                    try:
                        value = importlib.import_module(owner.__name__ + "." + part)
                        continue
                    except Exception as problem:  # noqa: BLE001
                        if not isinstance(problem, ModuleNotFoundError) or problem.name != owner.__name__ + "." + part:
                            return None, False, f"broken import: {type(problem).__name__}: {problem}"
                # A namespace package (google.cloud, azure) has the parts that are installed.
                spread = inspect.ismodule(owner) and hasattr(owner, "__path__") and not getattr(owner, "__file__", None)
                return None, False, "not installed" if spread else "missing"
        except Exception as problem:  # noqa: BLE001: lazy modules
            return None, False, f"broken import: {type(problem).__name__}: {problem}"
    return value, inspect.isclass(owner), ""


def is_stand_in(value):
    """Whether the object stands for another one that is not set up here (flask.g, django.conf.settings): it has no signature."""
    try:
        callable(value)
        inspect.isclass(value)
        hasattr(value, "__signature__")
    except Exception:  # noqa: BLE001: whatever such an object raises when it is asked for anything
        return True
    return False


def parameters(value, on_class):
    """Names by position (without the receiver), keyword names, and whether *args and **kwargs are taken."""
    drop = on_class and inspect.isfunction(value)
    if isinstance(value, staticmethod):
        value = value.__func__
    elif isinstance(value, classmethod):
        value, drop = value.__func__, True
    elif isinstance(value, property):
        return None
    elif on_class and not inspect.isclass(value) and not inspect.isfunction(value):
        drop = inspect.ismethoddescriptor(value) or callable(value)
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return None
    positional, keywords, args, kwargs = [], set(), False, False
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.VAR_POSITIONAL:
            args = True
        elif parameter.kind is parameter.VAR_KEYWORD:
            kwargs = True
        elif parameter.kind is parameter.KEYWORD_ONLY:
            keywords.add(parameter.name)
        else:
            positional.append(parameter.name)
            keywords.add(parameter.name)
    if drop and positional:
        keywords.discard(positional.pop(0))
    return positional, keywords, args, kwargs


def fits(selector, shape):
    """True, False, or a sentence when the selector contradicts the signature."""
    positional, keywords, args, kwargs = shape
    if selector in ("self", "*", "**", "?") or selector.endswith("*"):
        return True
    name, _, position = selector.partition(":")
    if selector.isdigit():
        return args or int(selector) < len(positional)
    if name not in keywords:
        return bool(kwargs and not position) or bool(args and kwargs)
    if not position:
        return True
    if name not in positional:
        return f"`{name}` takes a keyword only, the row says position {position}"
    if positional.index(name) != int(position):
        return f"`{name}` stands at position {positional.index(name)}, the row says {position}"
    return True


def exception_for(name, exceptions):
    """The line of the exceptions that speaks of the name: itself, or "a.b.*" for everything below."""
    return next((e for e in exceptions if e == name or e.endswith(".*") and name.startswith(e[:-1])), None)


def check(modules, exceptions):
    problems, unused, counts = [], set(exceptions), {"names": 0, "signatures": 0, "opaque": 0, "skipped": 0}
    broken, seen = {}, set()
    for file, heading, row in rows():
        for key in NAMING:
            if key not in row or heading in ("option", "load") and key == "value" or heading == "option" and key == "type":  # an argument
                continue
            for name in as_list(row[key]):
                if "()" in name or name.startswith("*"):
                    counts["skipped"] += 1
                    continue
                value, on_class, reason = find(name, modules)
                if reason == "not installed":
                    counts["skipped"] += 1
                    continue
                exception = exception_for(name, exceptions)
                if reason.startswith("broken import"):
                    if exception:
                        unused.discard(exception)
                        continue
                    broken.setdefault(name.split(".")[0], reason)
                    continue
                if reason:
                    # An attribute that instances get in __init__ cannot be seen on the class.
                    owner, _, why = find(name.rpartition(".")[0], modules) if "." in name else (None, False, "missing")
                    is_attribute = key == "value" or row.get("role") in ATTRIBUTE_ROLES
                    if is_attribute and not why and inspect.isclass(owner):
                        continue
                    unused.discard(exception)
                    if not exception and name not in seen:
                        problems.append(f"{file}: [[{heading}]] {name}: there is no such name")
                        seen.add(name)
                    continue
                counts["names"] += 1
                if key not in ("name", "call") or value is None:
                    continue
                if row.get("role") in METHOD_ROLES:
                    owner, _, _ = find(name.rpartition(".")[0], modules)
                    if not any(hasattr(owner, word) for word in row["argument"]):
                        problems.append(f"{file}: [[{heading}]] {name}: has no method {', '.join(row['argument'])}")
                    continue
                shape = None if is_stand_in(value) else parameters(value, on_class)
                if shape is None:
                    counts["opaque"] += 1
                    continue
                counts["signatures"] += 1
                for selectors in selector_lists(heading, row):
                    answers = [(selector, fits(selector, shape)) for selector in selectors]
                    wrong = [f"{selector}: {answer}" for selector, answer in answers if isinstance(answer, str)]
                    if not wrong and not any(answer is True for _, answer in answers):
                        wrong = [f"has none of {', '.join(selectors)}; it takes ({', '.join(shape[0])})"]
                    if wrong:
                        unused.discard(exception)
                    for sentence in wrong:
                        line = f"{file}: [[{heading}]] {name}: {sentence}"
                        if not exception and line not in seen:
                            problems.append(line)
                            seen.add(line)
    return problems, unused, counts, broken


def read_exceptions(modules):
    found = {}
    path = HERE / "signature_exceptions.txt"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        if line.strip() and not line.startswith("#"):
            name, _, reason = line.partition(" ")
            if not reason.strip():
                sys.exit(f"{path.name}: {name} has no reason")
            if "." not in name or name.split(".")[0] in modules:
                found[name] = reason.strip()
    return found


def check_here(modules, quiet=False):
    warnings.simplefilter("ignore")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    exceptions = read_exceptions(modules)
    problems, unused, counts, broken = check(modules, exceptions)
    for line in problems:
        print(line)
    if sys.version_info[:2] != REFERENCE:  # another Python has other names
        unused = set()
    for name in sorted(unused):
        print(f"signature_exceptions.txt: {name} is in order now; remove the line")
    for module, reason in sorted(broken.items()):
        print(f"could not be imported: {module} ({reason})")
    if not quiet:
        print(f"{len(modules)} top-level modules, {counts['names']} names found, {counts['signatures']} signatures compared, "
              f"{counts['opaque']} without a signature, {counts['skipped']} not installed, {len(problems)} problems")
    return 1 if problems or unused or broken else 0


def module_names(distributions):
    """Top-level modules of the named distributions that are installed in the running environment."""
    from importlib import metadata
    wanted = {re.sub(r"[-_.]+", "-", name).lower() for name in distributions}
    names = set()
    for module, owners in metadata.packages_distributions().items():
        if wanted & {re.sub(r"[-_.]+", "-", owner).lower() for owner in owners} and module.isidentifier():
            names.add(module)
    return names


def pinned(sample):
    """The requirements of signatures.txt; those whose comment begins with `large` only if it is no sample."""
    lines = [line.partition("#") for line in (HERE / "signatures.txt").read_text(encoding="utf-8").splitlines()]
    return [pin.strip() for pin, _, comment in lines if pin.strip() and not (sample and comment.strip().startswith("large"))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="only the standard library of this Python")
    parser.add_argument("--sample", action="store_true", help="leave the large libraries out")
    parser.add_argument("--venv", type=pathlib.Path, help="a virtual environment to make or to use again")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.quick:
        sys.exit(check_here(set(sys.stdlib_module_names)))
    if args.inside:
        sys.exit(check_here(module_names(re.split(r"[=\[]", pin)[0] for pin in pinned(args.sample))))
    with tempfile.TemporaryDirectory() as temporary:
        venv = args.venv or pathlib.Path(temporary) / "venv"
        python = venv / "bin" / "python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--prefer-binary",
                        *pinned(args.sample)], check=True)
        sys.exit(subprocess.run([str(python), __file__, "--inside", *(["--sample"] if args.sample else [])], env={**os.environ, "PYTHONWARNINGS": "ignore"}).returncode)


main()
