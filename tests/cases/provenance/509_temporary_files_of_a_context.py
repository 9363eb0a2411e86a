"""A context manager of our own hands out temporary files; what the run writes there is its own."""
import contextlib
import os
import pickle
import tempfile


@contextlib.contextmanager
def temporary_files(count):
    made = [tempfile.mkstemp() for _ in range(count)]
    yield [path for _, path in made]
    for handle, _ in made:
        os.close(handle)


def write(path):
    with open(path, "wb") as out:
        pickle.dump({"loss": 1.0}, out)


def compare():
    with temporary_files(2) as paths:
        write(paths[0])
        with open(paths[0], "rb") as source:
            return pickle.load(source)  # expect: safe trusted_origin


compare()


def compare_all():
    with temporary_files(2) as paths:
        write(paths[0])
        write(paths[1])
        results = []
        for path in paths:
            with open(path, "rb") as source:
                results.append(pickle.load(source))  # expect: safe trusted_origin
        return results


compare_all()
