"""Scripts started in a container by a shell script and by os.system; one started directly."""
import os
import subprocess
import sys


def main(path):
    subprocess.run(["bash", "jobs/convert.sh", path], check=True)
    os.system(f"podman run --rm --network=none -v {path}:/m.pt:ro -v ./jobs:/jobs:ro torch python /jobs/measure.py /m.pt")
    os.system(f"python jobs/plain.py {path}")


if __name__ == "__main__":
    main(sys.argv[1])
