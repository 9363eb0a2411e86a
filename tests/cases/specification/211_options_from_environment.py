"""Options that an environment variable may fill."""
import click
import torch
import typer

app = typer.Typer()


@app.command()
def serve(
    model: str = typer.Option(..., envvar="SERVE_MODEL"),
    labels: str = typer.Option("labels.pt", "--labels"),
):
    torch.load(model)  # expect: unsafe command_line,environment
    torch.load(labels)  # expect: unsafe command_line,file


@click.command()
@click.option("--weights", envvar="WEIGHTS", required=True)
@click.option("--fallback", default="fallback.pt", type=click.Path())
def show(weights, fallback):
    torch.load(weights)  # expect: unsafe command_line,environment
    torch.load(fallback)  # expect: unsafe command_line,file


if __name__ == "__main__":
    app()
