"""A path that a class body puts together is one place for all methods, also below the home folder."""
import os
import pickle
from pathlib import Path
from urllib.request import urlretrieve

CACHE = Path(Path.home()) / "tagger" / "cache"


def fetch(address, target):
    urlretrieve(address, target)


class Tagger:
    folder = str(CACHE / "pretrained")
    vocabulary = os.path.join(folder, "vocabulary.dat")

    def __init__(self):
        if not os.path.isfile(self.vocabulary):
            fetch("https://models.example.org/vocabulary.dat", self.vocabulary)

    def load(self):
        with open(self.vocabulary, "rb") as file:
            return pickle.load(file)  # expect: unsafe network


class Chunker:
    table = CACHE / "table.dat"

    def prepare(self):
        fetch("https://models.example.org/table.dat", Chunker.table)

    def load(self):
        return pickle.loads(Chunker.table.read_bytes())  # expect: unsafe network


class Parser:
    table = CACHE / "parser.dat"

    def prepare(self):
        fetch("https://models.example.org/parser.dat", self.table)

    def load(self):
        return pickle.loads((CACHE / "rules.dat").read_bytes())  # expect: unsafe file


class Labeller:
    table = os.path.join("models", "labels.dat")

    def load(self):
        return pickle.loads(open(self.table, "rb").read())  # expect: unsafe file
