"""Command lines for nsjail."""
import subprocess

NSJAIL = ["nsjail", "-Mo", "--user", "99999", "--group", "99999", "-R", "/usr", "-R", "/lib", "--"]


def in_jail(*command):
    return subprocess.run(NSJAIL + list(command), check=True, capture_output=True).stdout
