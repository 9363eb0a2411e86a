import click


@click.group()
@click.option("--home", envvar="NETS_HOME", default="nets")
@click.pass_context
def cli(ctx, home):
    ctx.ensure_object(dict)
    ctx.obj["home"] = home
    ctx.obj["labels"] = "labels.pt"
