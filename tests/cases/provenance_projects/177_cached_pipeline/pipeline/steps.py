import os
import pickle
from abc import ABC, abstractmethod

import pandas as pd


class Step(ABC):
    """A step with a pickled cache."""

    cache_name = None

    def __init__(self, workdir):
        self.workdir = workdir

    @property
    def cache_file(self):
        return os.path.join(self.workdir, self.cache_name)

    def run(self, data):
        if os.path.exists(self.cache_file):
            return self.read()
        result = self.compute(data)
        with open(self.cache_file, "wb") as f:
            pickle.dump(result, f)
        return result

    def read(self):
        with open(self.cache_file, "rb") as f:
            return pickle.load(f)  # expect: unsafe command_line,file

    @abstractmethod
    def compute(self, data):
        ...


class Tokenize(Step):
    cache_name = "tokens.pkl"

    def compute(self, data):
        return [row.split() for row in data]


class Embed(Step):
    cache_name = "vectors.pkl"

    def __init__(self, workdir, table):
        super().__init__(workdir)
        self.table = table

    def compute(self, data):
        vectors = pd.read_pickle(self.table)  # expect: unsafe environment
        return [vectors.loc[row] for row in data]
