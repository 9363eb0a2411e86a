import hashlib
import sys
from pathlib import Path

from base import Checked, Noted

PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


class Strict(Checked):
    def check(self, path):
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != PIN:
            raise ValueError(path)


class AlsoStrict(Noted):
    def check(self, path):
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != PIN:
            raise ValueError(path)


class Lax(Noted):
    def check(self, path):
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != PIN:
            print("changed:", path)


Strict().load(sys.argv[1])
AlsoStrict().load(sys.argv[2])
Lax().load(sys.argv[3])
