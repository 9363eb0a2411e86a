"""click with an object for all commands; typer with a dictionary."""
import click
import torch
import typer

from .context import Context


@click.group()
@click.option("--checkpoint", required=True)
@click.option("-v", "--verbose", is_flag=True)
@click.pass_context
def cli(ctx, checkpoint, verbose):
    ctx.obj = Context(checkpoint, verbose)


@cli.command()
@click.pass_obj
def show(obj):
    click.echo(torch.load(obj.checkpoint))  # expect: unsafe command_line


@cli.command()
@click.option("--other", default="other.pt")
@click.pass_context
def diff(ctx, other):
    a = torch.load(ctx.obj.checkpoint)  # expect: unsafe command_line
    b = torch.load(other)  # expect: unsafe command_line,file
    click.echo(a == b)


app = typer.Typer()
state = {"model": None}


@app.callback()
def main(model: str = typer.Option(...)):
    state["model"] = model


@app.command()
def info():
    typer.echo(torch.load(state["model"]))  # expect: unsafe command_line


if __name__ == "__main__":
    cli()
