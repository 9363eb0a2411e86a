"""Time programs, and keep the sections of docs/benchmarks.md that the benchmarks write."""
import collections
import datetime
import json
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/benchmarks.md"
PROGRAM = ROOT / "build/release/loadgate"

SECONDS, MEMORY = 300, 6 * 2**30  # what a command may take: processor seconds and bytes for each of its processes

Run = collections.namedtuple("Run", "wall cpu peak")  # seconds, seconds of processor time, MiB


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def run(command, accepted=(0, 1), stdin=None):
    """Run once, output to a file as in a pipeline. The peak is that of the largest process that the command waited for."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdin=stdin, stdout=out, stderr=err, preexec_fn=limit)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in accepted:
            err.seek(0)
            raise RuntimeError(f"{pathlib.Path(str(command[0])).name}: exit status {process.returncode}: {err.read().decode()[-400:]}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def load_sites(program, *roots):
    """The load sites that loadgate reports, as its JSON has them."""
    command = [program, "check", "--no-config", "--format", "json", *roots]
    run = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, preexec_fn=limit)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"loadgate: exit status {run.returncode}")
    return json.loads(run.stdout)["loads"]


def floor():
    """The least peak that can be told apart, in MiB: a child counts the memory of the Python that started it."""
    return run(["true"]).peak


def median(runs):
    return Run(*(statistics.median(values) for values in zip(*runs)))


def version(command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout.split("\n")[0].strip()


def machine():
    """The machine in general terms."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    kernel = ".".join(platform.release().split(".")[:2])
    return f"{len(os.sched_getaffinity(0))} cores ({platform.machine()}), {memory:.0f} GiB of memory, {platform.system()} {kernel}"


def table(heads, rows):
    """A Markdown table, its first column to the left and the others to the right."""
    lines = [heads, ["---", *("---:" for _ in heads[1:])], *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def write_section(name, text):
    """Put text between the marks of a section of the page, at its end if it is new."""
    begin, end = f"<!-- {name}: written by bench/{name}.py -->", f"<!-- end of {name} -->"
    page = PAGE.read_text(encoding="utf-8")
    if begin not in page:
        page = f"{page.rstrip()}\n\n{begin}\n{end}\n"
    head, _, rest = page.partition(begin)
    stated = f"{datetime.date.today().isoformat()}, {machine()}."
    PAGE.write_text(f"{head}{begin}\n{stated}\n\n{text.strip()}\n{end}{rest.partition(end)[2]}", encoding="utf-8")
