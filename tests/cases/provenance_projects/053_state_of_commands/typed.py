"""The callback of a typer application sets what its commands use."""
import torch
import typer

app = typer.Typer()
state = {"store": "", "verbose": False}


@app.callback()
def main(store: str = typer.Option(..., "--store"), verbose: bool = False):
    state["store"] = store
    state["verbose"] = verbose


@app.command()
def dump(name: str):
    print(torch.load(f"{state['store']}/{name}.pt"))  # expect: unsafe command_line


@app.command()
def seed(number: int):
    print(torch.load(f"seeds/{number}.pt"))  # expect: unsafe file


if __name__ == "__main__":
    app()
