"""Workers of torch.multiprocessing get the options."""
import argparse

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def worker(rank, world_size, args):
    dist.init_process_group("nccl", rank=rank, world_size=world_size)
    model = torch.nn.Linear(4, 4).to(rank)
    if args.resume:
        loc = f"cuda:{rank}"
        checkpoint = torch.load(args.resume, map_location=loc)  # expect: unsafe command_line
        model.load_state_dict(checkpoint["state_dict"])
    train(rank, model, args)


def train(rank, model, args):
    for epoch in range(args.epochs):
        if rank == 0:
            torch.save({"state_dict": model.state_dict()}, f"{args.out}/{epoch}.pt")
    if args.average:
        states = [torch.load(f"{args.out}/{e}.pt", map_location="cpu") for e in args.average]  # expect: unsafe command_line,file
        print(len(states))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--resume", default=None)
    p.add_argument("--out", default="out")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--average", nargs="*")
    args = p.parse_args()
    n = torch.cuda.device_count()
    mp.spawn(worker, args=(n, args), nprocs=n)


if __name__ == "__main__":
    main()
