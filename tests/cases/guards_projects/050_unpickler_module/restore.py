"""Two unpicklers of another module: one has a list of names, one a table of moved modules."""
import sys

from unpicklers import ListedNames, MovedNames


def restore_listed(path):
    with open(path, "rb") as f:
        return ListedNames(f).load()  # expect: safe restricted_unpickling


def restore_moved(path):
    with open(path, "rb") as f:
        return MovedNames(f).load()  # expect: unsafe command_line


restore_listed(sys.argv[1])
restore_moved(sys.argv[2])
