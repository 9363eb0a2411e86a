"""The kinds of the detector, for the checks of tables and marks: read from the list that the program itself is built with."""
import pathlib
import re

KINDS_DEF = pathlib.Path(__file__).resolve().parents[1] / "src/models/kinds.def"
ROW = re.compile(r"^(SOURCE|NEUTRALIZATION)_KIND\((\w+)", re.MULTILINE)


def known_kinds():
    """The kinds that go with each verdict: sources with `unsafe`, neutralizations and `not_checked` with `safe`."""
    rows = ROW.findall(KINDS_DEF.read_text(encoding="utf-8"))
    return {"unsafe": {name for role, name in rows if role == "SOURCE"},
            "safe": {name for role, name in rows if role == "NEUTRALIZATION"} | {"not_checked"}}
