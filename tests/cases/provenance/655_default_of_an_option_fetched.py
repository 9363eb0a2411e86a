"""The default of an option is fetched by the function that declares the option: whoever keeps the default loads the download."""
import argparse
import os
import urllib.request

import torch


def fetch_default():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", default="zoo/detector.pth")
    parser.add_argument("--labels", default="zoo/labels.pth")
    options = parser.parse_args()
    if not os.path.exists("zoo/detector.pth"):
        urllib.request.urlretrieve("https://example.org/detector.pth", "zoo/detector.pth")
    torch.load(options.weights)  # expect: unsafe command_line,network
    torch.load(options.labels)  # expect: unsafe command_line,file


def ensure(folder):
    for name in ("encoder", "vocoder"):
        urllib.request.urlretrieve("https://example.org/models", os.path.join(folder, f"{name}.pt"))


def fetch_by_helper():
    parser = argparse.ArgumentParser()
    parser.add_argument("--voice", default="voices/vocoder.pt")
    options = parser.parse_args()
    ensure("voices")
    torch.load(options.voice)  # expect: unsafe command_line,network


def plain_literal():
    # No option: the load comes first, and what is fetched behind it was not loaded.
    state = torch.load("zoo/tracker.pth")  # expect: unsafe file
    urllib.request.urlretrieve("https://example.org/tracker.pth", "zoo/tracker.pth")
    return state


if __name__ == "__main__":
    fetch_default()
    fetch_by_helper()
    plain_literal()
