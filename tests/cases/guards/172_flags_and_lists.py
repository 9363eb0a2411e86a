"""Flags and lists that remember what a check said: set before, in a loop, on one way, or for something else."""
import hashlib
import pickle
from pathlib import Path

import torch

PINNED = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
KNOWN = [PINNED, "5e884898da28047151d0e56f8dc6292773603d0d6aabbd62a11ef721d1542d8"]


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def flag(path):
    ok = False
    if digest(path) == PINNED:
        ok = True
    if not ok:
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def flag_by_exception(path):
    try:
        assert digest(path) == PINNED
        good = True
    except AssertionError:
        good = False
    if good:
        return torch.load(path)  # expect: safe integrity_check
    return None


def flag_in_inner_loop(path):
    found = False
    for known in KNOWN:
        if digest(path) == known:
            found = True
            break
    if not found:
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def flag_for_each(paths):
    loaded = []
    for path in paths:
        good = False
        if digest(path) == PINNED:
            good = True
        if good:
            loaded.append(torch.load(path))  # expect: safe integrity_check
    return loaded


def flag_of_an_earlier_round(paths):
    good = False
    for path in paths:
        if digest(path) == PINNED:
            good = True
        if good:
            yield torch.load(path)  # expect: unsafe parameter


def flag_of_any_round(paths):
    good = False
    for path in paths:
        if digest(path) == PINNED:
            good = True
    if not good:
        raise ValueError(paths)
    return torch.load(path)  # expect: unsafe parameter


def flag_of_another_way(path, trusted):
    ok = False
    if digest(path) == PINNED:
        ok = True
    elif trusted:
        ok = True
    if not ok:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter


def flag_before_it_is_written_again(path, url, fetch):
    ok = digest("m.pt") == PINNED if path else False
    Path("m.pt").write_bytes(fetch(url))
    if ok:
        return torch.load("m.pt")  # expect: unsafe parameter
    return None


def flag_the_wrong_way(path):
    bad = True
    if digest(path) == PINNED:
        bad = False
    if bad:
        return torch.load(path)  # expect: unsafe parameter
    return None


def list_of_problems(path):
    problems = []
    if digest(path) != PINNED:
        problems.append("digest")
    if not path.endswith(".pt"):
        problems.append("suffix")
    if problems:
        raise ValueError(", ".join(problems))
    return torch.load(path)  # expect: safe integrity_check


def list_of_other_problems(path, other):
    problems = []
    if digest(other) != PINNED:
        problems.append("digest")
    if problems:
        raise ValueError(problems)
    return torch.load(path)  # expect: unsafe parameter


def list_that_is_cleared(path):
    problems = []
    if digest(path) != PINNED:
        problems.append("digest")
    problems = [one for one in problems if one != "digest"]
    if problems:
        raise ValueError(problems)
    return torch.load(path)  # expect: unsafe parameter


def list_that_is_popped(path):
    problems = []
    if digest(path) != PINNED:
        problems.append("digest")
    problems.pop()
    if problems:
        raise ValueError(problems)
    return torch.load(path)  # expect: unsafe parameter


def list_filled_on_one_way(path, strict):
    problems = []
    if strict:
        if digest(path) != PINNED:
            problems.append("digest")
    if problems:
        raise ValueError(problems)
    return torch.load(path)  # expect: unsafe parameter


def problems_of(path):
    found = []
    if digest(path) != PINNED:
        found.append(f"{path}: not the digest")
    return found


def list_from_a_helper(path):
    if problems_of(path):
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def list_from_a_helper_printed(path):
    print(problems_of(path))
    return torch.load(path)  # expect: unsafe parameter


def some_other_is_known(path, others):
    if not any(digest(other) == PINNED for other in others):
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter


def one_of_them_is_known(paths):
    if not any(digest(path) == PINNED for path in paths):
        raise ValueError(paths)
    return [torch.load(path) for path in paths]  # expect: unsafe parameter


def chosen_value(path):
    state = "good" if digest(path) == PINNED else "bad"
    if state == "bad":
        return None
    return pickle.loads(Path(path).read_bytes())  # expect: safe integrity_check


def state_of(path, force):
    if force:
        return "good"
    return "good" if digest(path) == PINNED else "bad"


def state_with_force(path, force):
    if state_of(path, force) != "good":
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter
