"""Loads that run elsewhere, and a few own artifacts on disk."""
import multiprocessing
import os
import pickle
import subprocess
import threading

import dill
import torch


def in_a_thread(path):
    worker = threading.Thread(target=torch.load, args=(path,))  # expect: unsafe parameter
    worker.start()
    worker.join()


def in_a_process(path):
    with multiprocessing.Pool(1) as pool:
        return pool.apply(torch.load, (path,))  # expect: unsafe parameter


def handed_over(path):
    return subprocess.check_output(["docker", "run", "--rm", "--network=none", "-v", f"{path}:/m.pt:ro", "reader", "/m.pt"])


def copied(estimator):
    return pickle.loads(pickle.dumps(estimator))  # expect: safe trusted_origin


def cached(estimator, folder):
    place = os.path.join(folder, "estimator.pkl")
    if not os.path.exists(place):
        with open(place, "wb") as out:
            dill.dump(estimator, out)
    with open(place, "rb") as stream:
        return dill.load(stream)  # expect: unsafe parameter


def written_first(estimator, folder):
    place = os.path.join(folder, "estimator.pkl")
    with open(place, "wb") as out:
        dill.dump(estimator, out)
    with open(place, "rb") as stream:
        return dill.load(stream)  # expect: safe trusted_origin


def written_elsewhere(estimator, folder):
    with open(os.path.join(folder, "estimator.pkl"), "wb") as out:
        dill.dump(estimator, out)
    with open(os.path.join(folder, "other.pkl"), "rb") as stream:
        return dill.load(stream)  # expect: unsafe parameter


def every_epoch(model, epochs):
    for epoch in range(epochs):
        torch.save(model.state_dict(), f"epoch_{epoch}.pt")
        model.load_state_dict(torch.load(f"epoch_{epoch}.pt"))  # expect: safe trusted_origin
    return torch.load("epoch_0.pt")  # expect: unsafe file

