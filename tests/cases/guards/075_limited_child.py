"""Resource limits bound memory and time, not what the pickle does; a seccomp filter does."""
import multiprocessing
import resource
import sys

import joblib
import seccomp


def limited(path):
    resource.setrlimit(resource.RLIMIT_AS, (2**31, 2**31))
    resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
    print(joblib.load(path))  # expect: unsafe command_line


def filtered(path):
    policy = seccomp.SyscallFilter(defaction=seccomp.KILL)
    for call in ("read", "write", "openat", "close", "fstat", "lseek", "mmap", "munmap", "brk", "exit_group"):
        policy.add_rule(seccomp.ALLOW, call)
    policy.load()
    print(joblib.load(path))  # expect: safe sandbox


if __name__ == "__main__":
    first = multiprocessing.Process(target=limited, args=(sys.argv[1],))
    second = multiprocessing.Process(target=filtered, args=(sys.argv[2],))
    for child in (first, second):
        child.start()
        child.join()
