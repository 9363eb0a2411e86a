import click
from flask import Blueprint

from .services import service

bp = Blueprint("cli", __name__, cli_group="models")


@bp.cli.command("warm-up")
@click.argument("path")
def warm_up(path):
    click.echo(len(service.warm_up(path)))
