import argparse
import os
import shutil
import tarfile

import torch

from nets.cache import cached
from nets.catalogue import BUNDLE, URLS


def unpack(archive, folder):
    with tarfile.open(archive) as tar:
        tar.extractall(path=folder)
    return folder


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", choices=sorted(URLS))
    parser.add_argument("--url")
    args = parser.parse_args()
    known = torch.load(cached(URLS[args.name]))  # expect: unsafe network
    chosen = torch.load(cached(args.url))  # expect: unsafe command_line,network
    named = torch.load(cached(URLS["small"], name=args.name))  # expect: unsafe network
    unpack(cached(BUNDLE), "bundle")
    shutil.copy(cached(URLS["large"]), "best.pt")
    os.symlink("best.pt", "latest.pt")
    return known, chosen, named, torch.load("./best.pt")  # expect: unsafe network


if __name__ == "__main__":
    main()
