"""Options that a library makes numbers of, and others that only look so."""
import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import click
import fire
import torch
import tyro
import yaml
from flask import Flask
from pydantic import BaseModel

server = Flask(__name__)


def truth(text):
    if text.lower() in ("yes", "1"):
        return True
    return False


def own_number(text):
    return text if text.isdigit() else "0"


parser = argparse.ArgumentParser()
parser.add_argument("--step", type=int, default="3")
parser.add_argument("--fast", type=truth)
parser.add_argument("--resume", action="store_true")
parser.add_argument("--level", type=own_number)
parser.add_argument("--folder", type=Path)
parser.add_argument("--name", type=lambda text: text.strip())
args = parser.parse_args()
torch.load(f"steps/{args.step}.pt")  # expect: unsafe file
torch.load(f"fast_{args.fast}.pt")  # expect: unsafe file
torch.load("resume_" + str(args.resume) + ".pt")  # expect: unsafe file
torch.load(f"levels/{args.level}.pt")  # expect: unsafe command_line
torch.load(args.folder / "net.pt")  # expect: unsafe command_line
torch.load(f"names/{args.name}.pt")  # expect: unsafe command_line

first = argparse.ArgumentParser()
first.add_argument("--epoch", type=int)
second = argparse.ArgumentParser()
second.add_argument("--epoch")
torch.load(f"epochs/{second.parse_args().epoch}.pt")  # expect: unsafe command_line


@dataclass
class Plain:
    """Nothing looks at these types."""

    step: int
    size: float = 1.0


plain = Plain(**yaml.safe_load(open("plain.yaml")))
torch.load(f"plain/{plain.step}.pt")  # expect: unsafe configuration


class Checked(BaseModel):
    step: int
    tags: dict[str, int]
    label: int | str = 0


checked = Checked(**json.load(sys.stdin))
torch.load(f"checked/{checked.step}.pt")  # expect: unsafe file
torch.load(f"checked/{checked.label}.pt")  # expect: unsafe standard_input
torch.load(f"checked/{list(checked.tags)[0]}.pt")  # expect: unsafe standard_input


def parsed(step: int, label: str = ""):
    torch.load(f"parsed/{step}.pt")  # expect: unsafe file
    return torch.load(f"parsed/{label}.pt")  # expect: unsafe command_line


def guessed(step: int):
    return torch.load(f"guessed/{step}.pt")  # expect: unsafe command_line


@server.route("/annotated/<step>")
def annotated(step: int):
    return torch.load(f"annotated/{step}.pt")  # expect: unsafe web_request


@click.command()
@click.option("--count", default=1)
@click.option("--mode", default="fast")
def clicked(count, mode):
    torch.load(f"counts/{count}.pt")  # expect: unsafe file
    return torch.load(f"modes/{mode}.pt")  # expect: unsafe command_line,file


if __name__ == "__main__":
    tyro.cli(parsed)
    fire.Fire(guessed)
    clicked()
