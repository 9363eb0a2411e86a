"""Where a load runs: containers and jails that start the script, and processes that are none."""
import concurrent.futures
import multiprocessing
import pickle
import subprocess
import sys
import threading

import torch


def work(path):
    return torch.load(path)  # expect: unsafe command_line,parameter


def in_pool(paths):
    with concurrent.futures.ProcessPoolExecutor() as pool:
        return list(pool.map(work, paths))


def in_process(path):
    child = multiprocessing.get_context("spawn").Process(target=work, args=(path,))
    child.start()
    child.join()


def in_thread():
    thread = threading.Thread(target=work, args=(sys.argv[1],))
    thread.start()
    thread.join()


def echoed_by_container(path):
    subprocess.run(["docker", "run", "--rm", "--network=none", "alpine", "cat", path], check=True)
    return torch.load(path)  # expect: unsafe parameter


def answer_of_a_jail(path):
    out = subprocess.check_output(["bwrap", "--unshare-all", "--ro-bind", "/", "/", "convert", path])
    return pickle.loads(out)  # expect: unsafe parameter
