"""Starts a function here or in several processes."""
import torch.multiprocessing as mp


def launch(main_func, processes, machines=1, args=()):
    if processes * machines > 1:
        mp.start_processes(_worker, nprocs=processes, args=(main_func, machines, args), daemon=False)
    else:
        main_func(*args)


def _worker(rank, main_func, machines, args):
    print(rank, machines)
    main_func(*args)
