"""What scanners say, and what runs where."""
import os
import shlex
import subprocess
import sys

import joblib
import torch
from fickling.fickle import Pickled
from picklescan.scanner import scan_file_path

given = sys.argv[1]


class Infected(RuntimeError):
    pass


def clean(path):
    result = scan_file_path(path)
    if result.infected_files > 0 or result.scan_err:
        raise Infected(path)
    return path


def counted(path):
    return scan_file_path(path).issues_count


def by_exception():
    return torch.load(clean(given))  # expect: safe malware_scan


def by_count():
    if counted(given):
        return None
    return torch.load(given)  # expect: safe malware_scan


def by_count_wrong_way():
    if counted(given) == 0:
        print("clean")
    return torch.load(given)  # expect: unsafe command_line


def by_check_output():
    text = subprocess.check_output(["picklescan", "-p", given], text=True)
    print(text)
    return torch.load(given)  # expect: safe malware_scan


def by_text_of_output():
    text = subprocess.run(["picklescan", "-p", given], capture_output=True, text=True).stdout
    print(text)
    return torch.load(given)  # expect: unsafe command_line


def by_shell():
    if os.system("modelscan -p " + shlex.quote(given)) != 0:
        sys.exit("modelscan found something")
    return joblib.load(given)  # expect: safe malware_scan


def by_fickling():
    with open(given, "rb") as stream:
        pickled = Pickled.load(stream)
    if not pickled.is_likely_safe:
        raise Infected(given)
    return joblib.load(given)  # expect: safe malware_scan


def by_try():
    try:
        clean(given)
    except Infected:
        return None
    except Exception:
        pass
    return torch.load(given)  # expect: unsafe command_line


by_exception(), by_count(), by_count_wrong_way(), by_check_output(), by_text_of_output(), by_shell(), by_fickling(), by_try()
