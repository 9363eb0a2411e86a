"""The predict command."""
import click
import torch


@click.command()
@click.option("--model", "-m", "model_path", required=True)
def predict(model_path):
    click.echo(torch.load(model_path))  # expect: unsafe command_line
