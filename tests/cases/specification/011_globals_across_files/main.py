"""A module global is set by a function of another module."""
import click

from app.serve import get_model
from app.state import configure


@click.command()
@click.option("--model", "model_path", required=True)
def main(model_path):
    configure(model_path)
    print(get_model())


if __name__ == "__main__":
    main()
