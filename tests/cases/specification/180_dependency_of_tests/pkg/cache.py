import os
import pickle


def cache_file(name, root=None):
    root = root or os.environ["PKG_CACHE"]
    return os.path.join(root, name + ".pkl")


def remember(name, compute):
    file = cache_file(name)
    if os.path.exists(file):
        with open(file, "rb") as f:
            return pickle.load(f)  # expect: unsafe environment,parameter
    value = compute()
    with open(file, "wb") as f:
        pickle.dump(value, f)
    return value
