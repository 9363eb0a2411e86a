"""A helper that is told a name and knows the folder itself, in the way of monocular-depth demos: the path that the caller puts
together again is the one that the helper has fetched."""
import argparse
import hashlib
import os
import urllib.request
import zipfile

import torch

ARCHIVES = {
    "small": ("https://example.org/small.zip", "a964b8356e08a02d009609d9e3928f7c"),
    "large": ("https://example.org/large.zip", "3dfb76bcff0786e4ec07ac00f658dd07"),
}


def fetch_unless_there(name):
    folder = os.path.join("zoo", name)

    def has_digest(path, wanted):
        if not os.path.exists(path):
            return False
        with open(path, "rb") as archive:
            return hashlib.md5(archive.read()).hexdigest() == wanted

    # Only the archive is checked; an encoder that lies there already is not.
    if not os.path.exists(os.path.join(folder, "encoder.pth")):
        address, digest = ARCHIVES[name]
        if not has_digest(folder + ".zip", digest):
            urllib.request.urlretrieve(address, folder + ".zip")
        with zipfile.ZipFile(folder + ".zip") as archive:
            archive.extractall(folder)


def by_literal():
    name = "small"
    fetch_unless_there(name)
    return torch.load(os.path.join("zoo", name, "encoder.pth"))  # expect: unsafe network


def by_option(options):
    # The list of choices says which of the archives, and nothing of what the server sends.
    fetch_unless_there(options.name)
    folder = os.path.join("zoo", options.name)
    return torch.load(os.path.join(folder, "encoder.pth"))  # expect: unsafe network


def fetch_file(name):
    urllib.request.urlretrieve("https://example.org/net.pth", f"weights/{name}.pth")


def by_f_string():
    fetch_file("resnet")
    return torch.load("weights/resnet.pth")  # expect: unsafe network


def read_weights(name):
    return torch.load(os.path.join("checkpoints", name))  # expect: unsafe network


def fetch_weights(name):
    urllib.request.urlretrieve("https://example.org/net.pth", os.path.join("checkpoints", name))


def fetch_and_read():
    fetch_weights("vgg.pth")
    return read_weights("vgg.pth")


def announce(name):
    print(os.path.join("logs", name))


def only_announced(options):
    # The helper gets the same name and writes nothing: the list of choices still covers the path.
    announce(options.name)
    return torch.load(os.path.join("logs", options.name))  # expect: safe allow_list


def keep(name):
    torch.save({}, os.path.join("made", name))


def made_before():
    keep("state.pt")
    return torch.load(os.path.join("made", "state.pt"))  # expect: safe trusted_origin


def other_name_made():
    keep("other.pt")
    return torch.load(os.path.join("made", "state.pt"))  # expect: unsafe file


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", choices=["small", "large"])
    chosen = parser.parse_args()
    by_option(chosen)
    only_announced(chosen)
