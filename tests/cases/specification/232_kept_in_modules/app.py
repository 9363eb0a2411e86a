import json
import os

import click

import state
import worker


@click.command()
@click.argument("weights")
def main(weights):
    state.configure(weights)
    state.options["scaler"] = input("scaler: ")
    state.options["labels"] = "labels.pkl"
    worker.model()
    worker.scaler()
    worker.labels()
    state.fire(os.environ["HOOKED"])
    with open("app.json") as handle:
        worker.counter(json.load(handle)["path"])()


if __name__ == "__main__":
    main()
