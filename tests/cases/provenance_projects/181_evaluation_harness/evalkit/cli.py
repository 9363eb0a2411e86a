import click

from evalkit.context import Session
from evalkit.runner import Runner
from evalkit.callbacks import Compare, Confusion


@click.group()
@click.option("--workspace", default=".", type=click.Path())
@click.option("--profile", envvar="EVALKIT_PROFILE", required=True)
@click.pass_context
def cli(ctx, workspace, profile):
    ctx.obj = Session(workspace, profile)


@cli.command()
@click.argument("weights", type=click.Path(exists=True))
@click.option("--baseline", default=None)
@click.pass_obj
def evaluate(session, weights, baseline):
    callbacks = [Confusion(session.workspace)]
    if baseline:
        callbacks.append(Compare(baseline))
    Runner(session, callbacks).evaluate(weights)


@cli.command()
@click.argument("runs", nargs=-1)
@click.pass_context
def summarize(ctx, runs):
    for run in runs:
        print(ctx.obj.results(run))


@cli.group()
def cache():
    """What was kept of earlier runs."""


@cache.command("show")
@click.pass_obj
def show(session):
    print(session.profile_settings())
    print(session.index())


if __name__ == "__main__":
    cli()
