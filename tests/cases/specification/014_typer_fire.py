"""Two commands in one file: one for typer, one for fire."""
from pathlib import Path
from typing import Optional

import fire
import torch
import typer

app = typer.Typer()


@app.command()
def inspect(checkpoint: Path = typer.Argument(..., exists=True), reference: Optional[Path] = typer.Option(None)):
    state = torch.load(checkpoint)  # expect: unsafe command_line
    if reference is not None:
        other = torch.load(reference)  # expect: unsafe command_line
        print(state.keys() ^ other.keys())


class Tools:
    def shapes(self, path):
        for key, value in torch.load(path).items():  # expect: unsafe command_line
            print(key, tuple(value.shape))

    def size(self, path="model.pt"):
        print(len(torch.load(path)))  # expect: unsafe command_line,file


if __name__ == "__main__":
    import sys

    if sys.argv[0].endswith("fire"):
        fire.Fire(Tools)
    else:
        app()
