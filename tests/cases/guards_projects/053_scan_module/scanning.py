"""Calls the scanners."""
import subprocess


class Infected(Exception):
    pass


def scan(path):
    result = subprocess.run(["picklescan", "--path", path], capture_output=True, text=True)
    if result.returncode != 0:
        raise Infected(result.stdout)


def scan_and_log(path):
    result = subprocess.run(["picklescan", "--path", path], capture_output=True, text=True)
    print(result.stdout)
