"""Tools started as commands write the files; a tool that does not download changes nothing."""
import os
import subprocess

import torch

URL = "https://dl.example.net/vits"

subprocess.run(["curl", "-L", "-o", "curl.pt", URL + "/curl.pt"], check=True)
a = torch.load("curl.pt")  # expect: unsafe network

os.system(f"wget {URL}/wget.pt -O wget.pt")
b = torch.load("wget.pt")  # expect: unsafe network

os.system("wget -P weights " + URL + "/folder.pt")
c = torch.load("weights/folder.pt")  # expect: unsafe network

subprocess.check_call("aws s3 cp s3://acme-models/vits/s3.pt s3.pt", shell=True)
d = torch.load("s3.pt")  # expect: unsafe network

subprocess.run(["md5sum", "listed.pt"], check=True)
e = torch.load("listed.pt")  # expect: unsafe file
print(a, b, c, d, e)
