"""click: arguments, options with defaults, a group, and a helper without a command."""
import click
import torch


@click.group()
def cli():
    pass


@cli.command()
@click.argument("paths", nargs=-1)
def average(paths):
    states = [torch.load(path) for path in paths]  # expect: unsafe command_line
    click.echo(len(states))


@cli.command()
@click.option("--weights", "-w", default="weights.pt", show_default=True)
@click.option("--teacher", "teacher_path", required=True, type=click.Path(exists=True))
@click.option("--epoch", type=int, default=3)
def distill(weights, teacher_path, epoch):
    student = torch.load(weights)  # expect: unsafe command_line,file
    teacher = torch.load(teacher_path)  # expect: unsafe command_line
    click.echo(f"{len(student)} {len(teacher)} {epoch}")


def distill_api(weights):
    return torch.load(weights)  # expect: unsafe parameter


if __name__ == "__main__":
    cli()
