"""What a group puts into the context, and what a command reads from there."""
import os

import click
import torch

from .root import cli


@cli.command()
@click.argument("name")
@click.pass_context
def show(ctx, name):
    net = torch.load(os.path.join(ctx.obj["home"], name))  # expect: unsafe command_line,environment,file
    return net, torch.load(ctx.obj["labels"])  # expect: unsafe file


@cli.command()
@click.option("--count", type=int, default=1)
@click.pass_obj
def check(obj, count):
    first = torch.load(obj["home"] + "/check.pt")  # expect: unsafe command_line,environment,file
    return first, torch.load(f"checks/{count}.pt")  # expect: unsafe file


if __name__ == "__main__":
    cli()
