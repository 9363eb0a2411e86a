"""Helpers around scanners."""
import subprocess


class Infected(RuntimeError):
    pass


def scan_or_raise(path):
    done = subprocess.run(["picklescan", "-p", str(path)], capture_output=True)
    if done.returncode != 0:
        raise Infected(path)


def is_clean(path):
    return subprocess.call(["modelaudit", "scan", str(path)]) == 0


def report(path):
    done = subprocess.run(["picklescan", "-p", str(path)], capture_output=True, text=True)
    print(done.stdout)
    return done
