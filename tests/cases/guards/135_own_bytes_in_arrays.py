"""Objects that the program packs into an array of bytes and unpacks again are its own; bytes from a file are not."""
import pickle
import sys

import numpy as np


class Packed:
    def __init__(self, rows):
        parts = [np.frombuffer(pickle.dumps(row, protocol=4), dtype=np.uint8) for row in rows]
        self.ends = np.cumsum([len(part) for part in parts])
        self.data = np.concatenate(parts)

    def __getitem__(self, index):
        start = 0 if index == 0 else self.ends[index - 1].item()
        block = memoryview(self.data[start:self.ends[index].item()])
        return pickle.loads(block)  # expect: safe trusted_origin


class Mapped:
    def __init__(self):
        self.data = np.fromfile(sys.argv[1], dtype=np.uint8)

    def __getitem__(self, index):
        block = memoryview(self.data[index:index + 100])
        return pickle.loads(block)  # expect: unsafe command_line
