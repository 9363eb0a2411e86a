"""Scanners by their command and their Python interface, decisive or not."""
import logging
import pickle
import shutil
import subprocess
import sys

import fickling
import joblib
import torch
from huggingface_hub import hf_hub_download
from picklescan.scanner import scan_bytes, scan_file_path

log = logging.getLogger(__name__)


class Infected(Exception):
    pass


def scan(path):
    result = scan_file_path(path)
    if result.infected_files > 0 or result.scan_err:
        raise Infected(path)


def scan_quietly(path):
    result = scan_file_path(path)
    if result.infected_files:
        log.error("%s is infected", path)
    return result


def is_clean(path):
    done = subprocess.run(["modelscan", "-p", path], capture_output=True, text=True)
    return done.returncode == 0


def hub_model(repo):
    path = hf_hub_download(repo, "pytorch_model.bin")
    scan(path)
    return torch.load(path)  # expect: safe malware_scan


def hub_model_quiet(repo):
    path = hf_hub_download(repo, "pytorch_model.bin")
    scan_quietly(path)
    return torch.load(path)  # expect: unsafe model_hub,parameter


def hub_model_cli(repo):
    path = hf_hub_download(repo, "model.joblib")
    if not is_clean(path):
        sys.exit("infected")
    return joblib.load(path)  # expect: safe malware_scan


def hub_model_checked_call(repo):
    path = hf_hub_download(repo, "model.joblib")
    subprocess.check_call(["picklescan", "--path", path])
    return joblib.load(path)  # expect: safe malware_scan


def hub_model_call(repo):
    path = hf_hub_download(repo, "model.joblib")
    subprocess.run(["picklescan", "--path", path])
    return joblib.load(path)  # expect: unsafe model_hub,parameter


def hub_model_if_installed(repo):
    path = hf_hub_download(repo, "model.joblib")
    if shutil.which("picklescan"):
        subprocess.run(["picklescan", "--path", path], check=True)
    return joblib.load(path)  # expect: unsafe model_hub,parameter


def hub_model_output(repo):
    path = hf_hub_download(repo, "model.joblib")
    output = subprocess.run(["picklescan", "--path", path], capture_output=True, text=True).stdout
    log.info(output)
    return joblib.load(path)  # expect: unsafe model_hub,parameter


def hub_model_fickling(repo):
    path = hf_hub_download(repo, "features.pkl")
    if not fickling.is_likely_safe(path):
        raise Infected(path)
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: safe malware_scan


def hub_model_fickling_other(repo):
    path = hf_hub_download(repo, "features.pkl")
    labels = hf_hub_download(repo, "labels.pkl")
    if not fickling.is_likely_safe(path):
        raise Infected(path)
    with open(labels, "rb") as stream:
        return pickle.load(stream)  # expect: unsafe model_hub,parameter


def upload(data: bytes):
    import io
    if scan_bytes(io.BytesIO(data), "upload").infected_files:
        return None
    return pickle.loads(data)  # expect: safe malware_scan


def several(repo, names):
    models = []
    for name in names:
        path = hf_hub_download(repo, name)
        if scan_file_path(path).infected_files:
            log.warning("skipping %s", name)
            continue
        models.append(torch.load(path))  # expect: safe malware_scan
    return models


def several_noted(repo, names):
    models, bad = [], []
    for name in names:
        path = hf_hub_download(repo, name)
        if scan_file_path(path).infected_files:
            log.warning("%s is infected", name)
            bad.append(name)
        models.append(torch.load(path))  # expect: unsafe model_hub,parameter
    return models, bad


def several_filtered(repo, names):
    paths = [hf_hub_download(repo, name) for name in names]
    clean = [path for path in paths if not scan_file_path(path).infected_files]
    return [torch.load(path) for path in clean]  # expect: safe malware_scan


def several_by_any(repo, names):
    paths = [hf_hub_download(repo, name) for name in names]
    if any(scan_file_path(path).infected_files for path in paths):
        raise Infected(repo)
    return [torch.load(path) for path in paths]  # expect: safe malware_scan


def several_by_all(repo, names):
    paths = [hf_hub_download(repo, name) for name in names]
    if all(scan_file_path(path).infected_files for path in paths):
        raise Infected(repo)
    return [torch.load(path) for path in paths]  # expect: unsafe model_hub,parameter


def first_only(repo, names):
    paths = [hf_hub_download(repo, name) for name in names]
    scan(paths[0])
    return [torch.load(path) for path in paths]  # expect: unsafe model_hub,parameter
