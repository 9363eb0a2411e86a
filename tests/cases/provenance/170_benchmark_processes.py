"""A benchmark that hands its work to processes and threads."""
import argparse
import multiprocessing as mp
import pickle
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import partial
from itertools import product

import joblib
import torch

SUITES = [("small", "suites/small.pkl"), ("large", "suites/large.pkl")]


def time_model(path, device, repeat=10):
    model = torch.load(path, map_location=device)  # expect: unsafe command_line
    return sum(model.step() for _ in range(repeat))


def run_suite(item):
    name, file = item
    with open(file, "rb") as f:
        suite = pickle.load(f)  # expect: unsafe file
    return name, suite.run()


def init_worker(shared):
    global _SHARED
    _SHARED = joblib.load(shared)  # expect: unsafe command_line,file


def consume(tasks, results):
    while True:
        task = tasks.get()
        if task is None:
            break
        results.put(torch.load(task))  # expect: unsafe message


class Job(mp.Process):
    def __init__(self, model_file):
        super().__init__()
        self.model_file = model_file

    def run(self):
        torch.load(self.model_file)  # expect: unsafe command_line


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("models", nargs="+")
    parser.add_argument("--shared", default="shared.joblib")
    parser.add_argument("--devices", nargs="*", default=["cpu"])
    args = parser.parse_args()

    with ProcessPoolExecutor(max_workers=4) as pool:
        futures = {pool.submit(time_model, m, d): (m, d) for m, d in product(args.models, args.devices)}
        for future in as_completed(futures):
            print(futures[future], future.result())

    with mp.Pool(2, initializer=init_worker, initargs=(args.shared,)) as pool:
        for name, value in pool.imap_unordered(run_suite, SUITES):
            print(name, value)
        pool.starmap(partial(time_model, repeat=3), [(m, "cpu") for m in args.models])

    tasks, results = mp.Queue(), mp.Queue()
    worker = mp.Process(target=consume, args=(tasks, results))
    worker.start()
    for m in args.models:
        tasks.put(m)
    tasks.put(None)
    Job(args.models[0]).start()
    worker.join()


if __name__ == "__main__":
    main()
