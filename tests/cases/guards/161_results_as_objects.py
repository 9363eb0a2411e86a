"""A check that hands its verdict over as an object: dataclass, Enum, NamedTuple, list of problems, optional error."""
import enum
import hashlib
import pickle
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Optional

import torch

DIGEST = "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de"


class Outcome(enum.Enum):
    GOOD = "good"
    BAD = "bad"
    ABSENT = "absent"


@dataclass(frozen=True)
class Verdict:
    ok: bool
    reason: str = ""


class Checked(NamedTuple):
    valid: bool
    digest: str


@dataclass
class Findings:
    problems: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not self.problems


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def outcome_of(path: Path) -> Outcome:
    if not path.exists():
        return Outcome.ABSENT
    if sha256_of(path) == DIGEST:
        return Outcome.GOOD
    return Outcome.BAD


def verdict_of(path: Path) -> Verdict:
    actual = sha256_of(path)
    if actual != DIGEST:
        return Verdict(False, f"got {actual}")
    return Verdict(True)


def checked(path: Path) -> Checked:
    digest = sha256_of(path)
    return Checked(valid=digest == DIGEST, digest=digest)


def findings_of(path: Path) -> Findings:
    found = Findings()
    if sha256_of(path) != DIGEST:
        found.problems.append("digest differs")
    return found


def error_of(path: Path) -> Optional[str]:
    if sha256_of(path) != DIGEST:
        return "digest differs"
    return None


def pair_of(path: Path) -> tuple[bool, str]:
    actual = sha256_of(path)
    return actual == DIGEST, actual


def by_enum(path: Path):
    if outcome_of(path) is not Outcome.GOOD:
        raise ValueError("refused")
    return torch.load(path)  # expect: safe integrity_check


def by_match(path: Path):
    match outcome_of(path):
        case Outcome.GOOD:
            return torch.load(path)  # expect: safe integrity_check
        case Outcome.ABSENT:
            raise FileNotFoundError(path)
        case _:
            raise ValueError("refused")


def by_dataclass(path: Path):
    verdict = verdict_of(path)
    if not verdict.ok:
        raise ValueError(verdict.reason)
    return torch.load(path)  # expect: safe integrity_check


def by_named_tuple(path: Path):
    result = checked(path)
    if not result.valid:
        raise ValueError(result.digest)
    return torch.load(path)  # expect: safe integrity_check


def by_unpacked_named_tuple(path: Path):
    valid, digest = checked(path)
    if not valid:
        raise ValueError(digest)
    return torch.load(path)  # expect: safe integrity_check


def by_pair(path: Path):
    ok, actual = pair_of(path)
    if ok:
        return torch.load(path)  # expect: safe integrity_check
    raise ValueError(actual)


def by_error_text(path: Path):
    if (problem := error_of(path)) is not None:
        raise ValueError(problem)
    return torch.load(path)  # expect: safe integrity_check


def by_property(path: Path):
    findings = findings_of(path)
    if not findings.clean:
        raise ValueError("; ".join(findings.problems))
    return torch.load(path)  # expect: safe integrity_check


def absent_or_good_enum(path: Path):
    if outcome_of(path) is Outcome.ABSENT:
        raise FileNotFoundError(path)
    return torch.load(path)  # expect: unsafe parameter


def matched_with_wildcard(path: Path):
    match outcome_of(path):
        case Outcome.ABSENT:
            raise FileNotFoundError(path)
        case _:
            return torch.load(path)  # expect: unsafe parameter


def wrong_element_of_pair(path: Path):
    actual = pair_of(path)[1]
    if not actual:
        raise ValueError("no digest")
    return torch.load(path)  # expect: unsafe parameter


def whole_tuple_as_truth(path: Path):
    if not checked(path):
        raise ValueError("refused")
    return torch.load(path)  # expect: unsafe parameter


def object_as_truth(path: Path):
    verdict = verdict_of(path)
    if not verdict:
        raise ValueError("refused")
    return torch.load(path)  # expect: unsafe parameter


def inverted_error(path: Path):
    if error_of(path) is None:
        raise ValueError("refused")
    return torch.load(path)  # expect: unsafe parameter


def enum_is_always_true(path: Path):
    if outcome_of(path):
        return pickle.loads(path.read_bytes())  # expect: unsafe parameter
    return None
