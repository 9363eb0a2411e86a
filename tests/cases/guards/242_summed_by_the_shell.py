"""Coreutils do the sum."""
import subprocess
import urllib.request

import torch

SUM = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"


def piped():
    urllib.request.urlretrieve("https://dl.example.org/a.pt", "/var/tmp/a.pt")
    subprocess.run(["sha256sum", "-c", "-"], input=f"{SUM}  /var/tmp/a.pt\n", text=True, check=True)
    return torch.load("/var/tmp/a.pt")  # expect: safe integrity_check


def piped_without_check():
    urllib.request.urlretrieve("https://dl.example.org/b.pt", "/var/tmp/b.pt")
    subprocess.run(["sha256sum", "-c", "-"], input=f"{SUM}  /var/tmp/b.pt\n", text=True)
    return torch.load("/var/tmp/b.pt")  # expect: unsafe network


def status():
    urllib.request.urlretrieve("https://dl.example.org/c.pt", "/var/tmp/c.pt")
    done = subprocess.run(["sha256sum", "--status", "-c"], input=(SUM + "  /var/tmp/c.pt").encode())
    if done.returncode != 0:
        raise SystemExit("c.pt is damaged")
    return torch.load("/var/tmp/c.pt")  # expect: safe integrity_check


def other_file():
    urllib.request.urlretrieve("https://dl.example.org/d.pt", "/var/tmp/d.pt")
    subprocess.run(["sha256sum", "-c", "-"], input=f"{SUM}  /var/tmp/a.pt\n", text=True, check=True)
    return torch.load("/var/tmp/d.pt")  # expect: unsafe network


def fetched_sum():
    urllib.request.urlretrieve("https://dl.example.org/e.pt", "/var/tmp/e.pt")
    line = urllib.request.urlopen("https://dl.example.org/e.pt.sha256").read()
    subprocess.run(["sha256sum", "-c", "-"], input=line, check=True)
    return torch.load("/var/tmp/e.pt")  # expect: unsafe network


def first_word():
    urllib.request.urlretrieve("https://dl.example.org/f.pt", "/var/tmp/f.pt")
    found = subprocess.check_output(["sha256sum", "/var/tmp/f.pt"], text=True).split()[0]
    if found != SUM:
        raise SystemExit("f.pt is damaged")
    return torch.load("/var/tmp/f.pt")  # expect: safe integrity_check
