import shutil
import subprocess
import sys
from pathlib import Path

import typer

app = typer.Typer()
HERE = Path(__file__).parent
DOCKER = ["docker", "run", "--rm", "--network", "none", "--read-only", "--cap-drop", "ALL"]
NSJAIL = ["nsjail", "-Mo", "--chroot", "/", "--disable_proc", "--"]


@app.command()
def convert(source: Path, target: Path):
    subprocess.run(
        [*DOCKER, "-v", f"{source.parent}:/in:ro", "-v", f"{target.parent}:/out", "converter:1", "python", "tools/convert.py",
         f"/in/{source.name}", f"/out/{target.name}"],
        check=True,
    )


@app.command()
def inspect(source: Path):
    subprocess.run([sys.executable, str(HERE / "tools" / "inspect_file.py"), str(source)], check=True, timeout=60)


@app.command()
def count(source: Path):
    subprocess.run(NSJAIL + [sys.executable, "tools/jailed.py", str(source)], check=True)


@app.command()
def count_half(source: Path):
    command = [sys.executable, "tools/half_jailed.py", str(source)]
    if shutil.which("nsjail"):
        command = NSJAIL + command
    subprocess.run(command, check=True)


if __name__ == "__main__":
    app()
