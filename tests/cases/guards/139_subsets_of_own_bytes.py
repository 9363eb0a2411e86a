"""A store of packed rows that is cut into parts of itself, again and again, holds nothing but its own rows."""
import pickle

import numpy as np


class Rows:
    packed: np.ndarray

    def __init__(self, rows):
        self.rows = rows
        self.packed, self.ends = self.pack()

    def pack(self):
        parts = [np.frombuffer(pickle.dumps(row), dtype=np.uint8) for row in self.rows]
        return np.concatenate(parts), np.cumsum([len(part) for part in parts])

    def keep(self, wanted):
        self.packed, self.ends = self.cut(wanted)

    def cut(self, wanted):
        kept = []
        for index in wanted:
            kept.append(self.packed[self.ends[index - 1]:self.ends[index]])
        return np.concatenate(kept), np.cumsum([len(part) for part in kept])

    def part(self, wanted):
        other = Rows([])
        packed, ends = self.cut(wanted)
        other.packed = packed.copy()
        other.ends = ends
        return other

    def row(self, index):
        return pickle.loads(memoryview(self.packed[self.ends[index - 1]:self.ends[index]]))  # expect: safe trusted_origin
