"""Starts of scripts in a chroot, with a time limit, in a container unless told otherwise, and in a container always."""
import argparse
import subprocess

parser = argparse.ArgumentParser()
parser.add_argument("model")
parser.add_argument("--here", action="store_true")
args = parser.parse_args()

subprocess.run(["chroot", "/srv/jail", "python3", "in_chroot.py", args.model], check=True)
subprocess.run(["timeout", "60", "python3", "limited.py", args.model], check=True)

command = ["python3", "perhaps.py", args.model]
if not args.here:
    command = ["docker", "run", "--rm", "--network=none", "torch:2"] + command
subprocess.run(command, check=True)

inside = ["podman", "run", "--rm", "--network=none", "torch:2"]
inside += ["python3", "always.py", args.model]
subprocess.run(inside, check=True)
