"""A class that starts scripts in a container, and a plain runner beside it."""
import subprocess


class Box:
    def __init__(self, image):
        self.image = image

    def run(self, script, *arguments):
        command = ["docker", "run", "--rm", "--network", "none", self.image, "python", script, *arguments]
        return subprocess.run(command, check=True)


def run_here(script, argument):
    return subprocess.run(["python", script, argument], check=True)
