"""Scanners: as libraries and as commands, with a verdict that decides and with one that nobody reads."""
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import fickling
import joblib
import torch
from fickling.analysis import Severity, check_safety
from fickling.fickle import Pickled
from huggingface_hub import hf_hub_download
from modelaudit.core import scan_model_directory_or_file
from modelscan.modelscan import ModelScan
from picklescan import scanner
from picklescan.scanner import scan_file_path


class MalwareFound(Exception):
    pass


def picklescan_count(path):
    result = scan_file_path(path)
    if result.infected_files > 0 or result.scan_err:
        raise MalwareFound(path)
    return torch.load(path)  # expect: safe malware_scan


def picklescan_by_module(path):
    issues = scanner.scan_file_path(path).issues_count
    if issues:
        return None
    return joblib.load(path)  # expect: safe malware_scan


def picklescan_of_download(repo):
    path = hf_hub_download(repo, "model.bin")
    report = scan_file_path(path)
    assert report.infected_files == 0, report
    return torch.load(path)  # expect: safe malware_scan


def picklescan_printed(path):
    result = scan_file_path(path)
    print(f"{result.infected_files} infected files in {path}")
    return torch.load(path)  # expect: unsafe parameter


def picklescan_scanned_files(path):
    result = scan_file_path(path)
    if result.scanned_files == 0:
        raise MalwareFound("nothing to scan")
    return torch.load(path)  # expect: unsafe parameter


def picklescan_other(path, other):
    if scan_file_path(other).infected_files:
        raise MalwareFound(other)
    return torch.load(path)  # expect: unsafe parameter


def modelscan_issues(path):
    scanner_ = ModelScan()
    outcome = scanner_.scan(Path(path))
    if outcome["summary"]["total_issues"] != 0:
        raise MalwareFound(json.dumps(outcome["issues"]))
    return torch.load(path)  # expect: safe malware_scan


def modelscan_ignored(path):
    ModelScan().scan(Path(path))
    return torch.load(path)  # expect: unsafe parameter


def modelaudit_issues(path):
    results = scan_model_directory_or_file(path)
    if results["issues"]:
        raise MalwareFound(path)
    return torch.load(path)  # expect: safe malware_scan


def fickling_analysis(path):
    with open(path, "rb") as stream:
        pickled = Pickled.load(stream)
    if not pickled.is_likely_safe:
        raise MalwareFound(path)
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: safe malware_scan


def fickling_severity(path):
    with open(path, "rb") as stream:
        analysis = check_safety(Pickled.load(stream))
    if analysis.severity > Severity.LIKELY_SAFE:
        raise MalwareFound(analysis.to_string())
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: safe malware_scan


def fickling_is_likely_safe(path):
    if fickling.is_likely_safe(path):
        return joblib.load(path)  # expect: safe malware_scan
    raise MalwareFound(path)


def fickling_inverted(path):
    if not fickling.is_likely_safe(path):
        return joblib.load(path)  # expect: unsafe parameter
    return None


def command_with_check(path):
    subprocess.run(["picklescan", "--path", path], check=True, stdout=subprocess.DEVNULL)
    return torch.load(path)  # expect: safe malware_scan


def command_as_module(path):
    code = subprocess.call([sys.executable, "-m", "picklescan", "-p", path])
    if code != 0:
        raise MalwareFound(code)
    return torch.load(path)  # expect: safe malware_scan


def command_of_modelscan(path):
    done = subprocess.run(f"modelscan -p {path}", shell=True)
    if done.returncode:
        sys.exit(done.returncode)
    return torch.load(path)  # expect: safe malware_scan


def command_by_system(path):
    if os.system(f"modelaudit scan {path}") != 0:
        raise MalwareFound(path)
    return torch.load(path)  # expect: safe malware_scan


def command_with_caught_error(path):
    try:
        subprocess.check_call(["picklescan", "--path", path])
    except subprocess.CalledProcessError:
        return None
    return torch.load(path)  # expect: safe malware_scan


def command_with_swallowed_error(path):
    try:
        subprocess.check_call(["picklescan", "--path", path])
    except subprocess.CalledProcessError as error:
        print("scan failed:", error)
    return torch.load(path)  # expect: unsafe parameter


def command_or_true(path):
    subprocess.run(f"picklescan --path {path} || true", shell=True, check=True)
    return torch.load(path)  # expect: unsafe parameter


def command_without_check(path):
    done = subprocess.run(["picklescan", "--path", path], capture_output=True, text=True)
    print(done.stdout)
    return torch.load(path)  # expect: unsafe parameter


def command_asks_for_help(path):
    subprocess.run(["picklescan", "--help"], check=True)
    return torch.load(path)  # expect: unsafe parameter


def scanner_missing_is_fine(path):
    try:
        subprocess.run(["picklescan", "--path", path], check=True)
    except FileNotFoundError:
        pass
    return torch.load(path)  # expect: unsafe parameter


def antivirus_of_files(path):
    subprocess.run(["ls", "-l", path], check=True)
    return torch.load(path)  # expect: unsafe parameter
