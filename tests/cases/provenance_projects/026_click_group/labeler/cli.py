"""A group whose commands live in two modules."""
import click

from .predict import predict
from .service import load_model


@click.group()
def cli():
    pass


@cli.command()
@click.argument("folder")
@click.option("--name", default="model.pt")
def info(folder, name):
    click.echo(load_model(folder, name))


cli.add_command(predict)

if __name__ == "__main__":
    cli()
