"""Unpicklers of one's own, scanners by their interfaces, models this run has saved."""
import io
import os
import pickle
import sys
import tempfile

import fickling
import modelscan.modelscan
import numpy as np
import torch
from picklescan.scanner import scan_bytes, scan_file_path

SAFE = {("collections", "OrderedDict"), ("numpy", "dtype"), ("numpy", "ndarray")}
BANNED = {"os", "subprocess", "builtins"}


class Reader(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) in SAFE:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


class BanningReader(pickle.Unpickler):
    def find_class(self, module, name):
        if module.split(".")[0] in BANNED:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)


class CountingReader(pickle.Unpickler):
    seen = 0

    def find_class(self, module, name):
        CountingReader.seen += 1
        return super().find_class(module, name)


def read(raw: bytes):
    return Reader(io.BytesIO(raw)).load()  # expect: safe restricted_unpickling


def read_banning(raw: bytes):
    return BanningReader(io.BytesIO(raw)).load()  # expect: unsafe parameter


def read_counting(raw: bytes):
    return CountingReader(io.BytesIO(raw)).load()  # expect: unsafe parameter


def read_scanned(raw: bytes, label: str):
    outcome = scan_bytes(io.BytesIO(raw), label)
    if outcome.infected_files > 0 or outcome.scan_err:
        raise RuntimeError(label)
    return pickle.loads(raw)  # expect: safe malware_scan


def read_other_scanned(raw: bytes, path: str):
    if scan_file_path(path).issues_count:
        raise RuntimeError(path)
    return pickle.loads(raw)  # expect: unsafe parameter


def read_by_fickling(path: str):
    if not fickling.is_likely_safe(path):
        raise RuntimeError(path)
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: safe malware_scan


def read_by_fickling_unasked(path: str):
    fickling.is_likely_safe(path)
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: unsafe parameter


def loaded_by_fickling(path: str):
    with open(path, "rb") as stream:
        return fickling.load(stream)  # expect: safe malware_scan


def modelscanned(path: str):
    report = modelscan.modelscan.ModelScan().scan(path)
    if report["summary"]["total_issues"] > 0:
        raise RuntimeError(path)
    return torch.load(path)  # expect: safe malware_scan


def best_of(model, loader):
    with tempfile.TemporaryDirectory() as folder:
        keep = os.path.join(folder, "best.pt")
        torch.save(model.state_dict(), keep)
        for batch in loader:
            model(batch)
        return torch.load(keep)  # expect: safe trusted_origin


def best_if_any(model, improved: bool):
    if improved:
        torch.save(model.state_dict(), "best_so_far.pt")
    return torch.load("best_so_far.pt")  # expect: unsafe file


def clone(model):
    buffer = io.BytesIO()
    torch.save(model, buffer)
    buffer.seek(0)
    return torch.load(buffer, weights_only=False)  # expect: safe trusted_origin


def tables():
    plain = np.load(sys.argv[1], allow_pickle=False)  # expect: safe restricted_unpickling
    rich = np.load(sys.argv[2], allow_pickle=True)  # expect: unsafe command_line
    return plain, rich
