"""Results of scanners are turned into a small record of our own first."""
import dataclasses
import enum
import json
import subprocess
import sys

import joblib
import torch


class Level(enum.IntEnum):
    CLEAN = 0
    SUSPICIOUS = 1
    DANGEROUS = 2


@dataclasses.dataclass(frozen=True)
class Scan:
    path: str
    level: Level
    text: str = ""

    @property
    def clean(self):
        return self.level is Level.CLEAN


def scan(path):
    done = subprocess.run(["modelscan", "-p", path, "-r", "json"], capture_output=True, text=True)
    if done.returncode == 0:
        return Scan(path, Level.CLEAN)
    if done.returncode == 1:
        return Scan(path, Level.DANGEROUS, done.stdout)
    return Scan(path, Level.SUSPICIOUS, done.stderr)


def describe(path):
    done = subprocess.run(["modelscan", "-p", path, "-r", "json"], capture_output=True, text=True)
    return json.loads(done.stdout or "{}")


first, second, third = sys.argv[1:4]

report = scan(first)
if not report.clean:
    sys.exit(report.text)
one = torch.load(first)  # expect: safe malware_scan

report = scan(first)
if not report.clean:
    sys.exit(report.text)
two = joblib.load(second)  # expect: unsafe command_line

if scan(third).level > Level.SUSPICIOUS:
    sys.exit(3)
three = torch.load(third)  # expect: unsafe command_line

print(describe(second).get("summary"), one, two, three)
