"""A click group whose context object carries settings to the commands."""
import click

from .actions import compare, summarize


@click.group()
@click.option("--store", envvar="MODEL_STORE", default="/models", show_default=True)
@click.pass_context
def cli(ctx, store):
    ctx.ensure_object(dict)
    ctx.obj["store"] = store


@cli.command("compare")
@click.argument("left", type=click.Path())
@click.argument("right", type=click.File("rb"))
def compare_command(left, right):
    compare(left, right)


@cli.command("summarize")
@click.argument("names", nargs=-1)
def summarize_command(names):
    for name in names:
        summarize(name)


if __name__ == "__main__":
    cli(obj={})
