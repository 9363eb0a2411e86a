"""An inspector that answers with a report; not everybody reads it."""
import enum
import hashlib
import logging
import pathlib
from dataclasses import dataclass
from typing import NamedTuple

import joblib

log = logging.getLogger("release")

RELEASES = {
    "ranker": "b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184",
    "router": "3e25960a79dbc69b674cd4ec67a72c623e25960a79dbc69b674cd4ec67a72c62",
}


class Grade(enum.Enum):
    CLEAN = "clean"
    FORGED = "forged"


@dataclass(frozen=True)
class Report:
    accepted: bool
    reason: str = ""


class Summary(NamedTuple):
    grade: Grade
    digest: str


def checksum(location: pathlib.Path) -> str:
    return hashlib.sha256(location.read_bytes()).hexdigest()


class ReleaseInspector:
    def __init__(self, releases):
        self._releases = releases

    def inspect(self, name, location) -> Report:
        expected = RELEASES.get(name)
        if expected is None:
            return Report(False, "nobody released that")
        if checksum(location) != expected:
            return Report(False, "digest differs")
        return Report(True)

    def grade(self, name, location) -> Summary:
        found = checksum(location)
        return Summary(Grade.CLEAN if found == RELEASES[name] else Grade.FORGED, found)

    def complain(self, name, location):
        if checksum(location) != RELEASES[name]:
            log.warning("%s is not what was released", location)


inspector = ReleaseInspector(RELEASES)


def read_report(location: pathlib.Path):
    report = inspector.inspect("ranker", location)
    if not report.accepted:
        raise SystemExit(report.reason)
    return joblib.load(location)  # expect: safe integrity_check


def report_for_the_neighbour(location: pathlib.Path, neighbour: pathlib.Path):
    report = inspector.inspect("ranker", neighbour)
    if not report.accepted:
        raise SystemExit(report.reason)
    return joblib.load(location)  # expect: unsafe parameter


def logged_report(location: pathlib.Path):
    report = inspector.inspect("router", location)
    log.info("accepted: %s (%s)", report.accepted, report.reason)
    return joblib.load(location)  # expect: unsafe parameter


def graded(location: pathlib.Path):
    summary = inspector.grade("router", location)
    if summary.grade is not Grade.CLEAN:
        return None
    return joblib.load(location)  # expect: safe integrity_check


def graded_the_wrong_way(location: pathlib.Path):
    summary = inspector.grade("router", location)
    if summary.grade is Grade.CLEAN:
        log.info("fine: %s", summary.digest)
    return joblib.load(location)  # expect: unsafe parameter


def complained(location: pathlib.Path):
    inspector.complain("ranker", location)
    return joblib.load(location)  # expect: unsafe parameter


def unpacked(location: pathlib.Path):
    grade, _ = inspector.grade("ranker", location)
    assert grade == Grade.CLEAN, "forged"
    return joblib.load(location)  # expect: safe integrity_check


def unpacked_the_other_part(location: pathlib.Path):
    grade, found = inspector.grade("ranker", location)
    assert found != "", grade
    return joblib.load(location)  # expect: unsafe parameter


def unpacked_upside_down(location: pathlib.Path):
    grade, _ = inspector.grade("ranker", location)
    assert grade != Grade.CLEAN
    return joblib.load(location)  # expect: unsafe parameter
