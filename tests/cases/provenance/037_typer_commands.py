"""typer: parameters of a command, with and without defaults."""
from pathlib import Path
from typing import Optional

import torch
import typer

app = typer.Typer()


@app.command()
def evaluate(checkpoint: Path, reference: Path = Path("reference.pt")):
    state = torch.load(checkpoint)  # expect: unsafe command_line
    wanted = torch.load(reference)  # expect: unsafe command_line,file
    typer.echo(len(state) - len(wanted))


@app.command()
def export(
    checkpoint: str = typer.Argument(...),
    config: Optional[str] = typer.Option(None, "--config"),
    optimizer: str = typer.Option("optimizer.pt", help="state of the optimizer"),
):
    state = torch.load(checkpoint)  # expect: unsafe command_line
    if config is not None:
        print(torch.load(config))  # expect: unsafe command_line
    print(state, torch.load(optimizer))  # expect: unsafe command_line,file


def compare(left: Path, right: Path):
    return torch.load(left) == 0, right  # expect: unsafe parameter


if __name__ == "__main__":
    app()
