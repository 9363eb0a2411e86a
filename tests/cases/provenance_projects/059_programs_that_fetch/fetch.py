"""Programs that fetch, each with its own way to say where to."""
import os
import subprocess
import sys

HOST = "https://nets.example.org"
WEIGHTS = "weights"


def fetch():
    subprocess.run(["wget", "-q", f"{HOST}/a.pt", "-O", "a.pt"], check=True)
    subprocess.check_call(f"curl -L {HOST}/b.pt -o {WEIGHTS}/b.pt", shell=True)
    os.system(f"aria2c -d {WEIGHTS} -o c.pt {HOST}/c.pt")
    subprocess.run(["git", "clone", "--depth", "1", "https://github.com/example/parts", "third_party/parts"], check=True)
    subprocess.run(["huggingface-cli", "download", "org/net", "--local-dir", "hubnet"], check=True)
    subprocess.run(["ls", "-la", "d.pt"], check=False)
    subprocess.run(["cp", "a.pt", "e.pt"], check=True)
    subprocess.check_call(["curl", "-fsSLo", "f.pt", sys.argv[1]])


if __name__ == "__main__":
    fetch()
