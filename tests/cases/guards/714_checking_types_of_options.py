"""Options whose type or callback is a function of the program: it refuses a value, gives it back, or gives something else."""
import argparse
import hashlib
import pathlib

import click
import torch
import typer

PINNED = {"3608bca1e44ea6c4d268eb6db02260269892c0b42b86bbf1e77a6fa16c3c9282"}
FOLDERS = ["/srv/models/a.pt", "/srv/models/b.pt"]


def pinned(text):
    path = pathlib.Path(text)
    if hashlib.sha256(path.read_bytes()).hexdigest() not in PINNED:
        raise argparse.ArgumentTypeError(f"{text} is not one of the pinned files")
    return path


def existing(text):
    if not pathlib.Path(text).is_file():
        raise argparse.ArgumentTypeError(f"no file {text}")
    return text


def neighbour(text):
    if text not in FOLDERS:
        raise argparse.ArgumentTypeError(text)
    return text + ".new"


parser = argparse.ArgumentParser()
parser.add_argument("--pinned", type=pinned)
parser.add_argument("--existing", type=existing)
parser.add_argument("--neighbour", type=neighbour)
sub = parser.add_subparsers().add_parser("export")
sub.add_argument("--both", type=pinned)
other = parser.add_subparsers().add_parser("import")
other.add_argument("--both")
args = parser.parse_args()

torch.load(args.pinned)  # expect: safe integrity_check
torch.load(args.existing)  # expect: unsafe command_line
torch.load(args.neighbour)  # expect: unsafe command_line
torch.load(args.both)  # expect: unsafe command_line


def listed(ctx, param, value):
    if value not in FOLDERS:
        raise click.BadParameter(value)
    return value


def told(ctx, param, value):
    if value not in FOLDERS:
        click.echo("unusual")
    return value


@click.command()
@click.option("--weights", callback=listed)
@click.option("--optimizer", callback=told)
def evaluate(weights, optimizer):
    torch.load(weights)  # expect: safe allow_list
    torch.load(optimizer)  # expect: unsafe command_line


app = typer.Typer()


def checked(value: str):
    if value not in FOLDERS:
        raise typer.BadParameter(value)
    return value


@app.command()
def convert(source: str = typer.Option(..., callback=checked), target: str = typer.Option(...)):
    torch.load(source)  # expect: safe allow_list
    torch.load(target)  # expect: unsafe command_line
