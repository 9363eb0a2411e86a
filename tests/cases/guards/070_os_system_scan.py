"""Scanners started through os.system and subprocess.call: exit status tested and not."""
import os
import subprocess
import sys
import urllib.request

import torch

urllib.request.urlretrieve("https://models.example.com/a.pt", "a.pt")
urllib.request.urlretrieve("https://models.example.com/b.pt", "b.pt")
urllib.request.urlretrieve("https://models.example.com/c.pt", "c.pt")

if os.system("picklescan -p a.pt") != 0:
    sys.exit("a.pt is infected")
a = torch.load("a.pt")  # expect: safe malware_scan

os.system("picklescan -p b.pt")
b = torch.load("b.pt")  # expect: unsafe network

status = subprocess.call(["modelscan", "-p", "c.pt"])
if status:
    sys.exit("c.pt is infected")
c = torch.load("c.pt")  # expect: safe malware_scan
