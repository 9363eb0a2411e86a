"""Between processes: a queue, tensors of other ranks, gathered objects."""
import multiprocessing as mp
import pickle

import torch
import torch.distributed as dist


def consumer(queue):
    while True:
        blob = queue.get()
        if blob is None:
            break
        print(pickle.loads(blob))  # expect: unsafe message


def receive(source):
    size = torch.zeros(1, dtype=torch.long)
    dist.recv(size, src=source)
    data = torch.empty(int(size), dtype=torch.uint8)
    dist.recv(data, src=source)
    return pickle.loads(data.numpy().tobytes())  # expect: unsafe message


def gather(value):
    everything = [None] * dist.get_world_size()
    dist.all_gather_object(everything, value)  # expect: unsafe message
    return everything


if __name__ == "__main__":
    q = mp.Queue()
    p = mp.Process(target=consumer, args=(q,))
    p.start()
    receive(0)
    gather({"a": 1})
