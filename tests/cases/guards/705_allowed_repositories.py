"""Which repositories of a hub a command may load from."""
import argparse
import re
from urllib.parse import urlsplit

import torch
from huggingface_hub import hf_hub_download

ALLOWED = frozenset({"acme/segmenter-small", "acme/segmenter-large"})
OWNERS = ("acme", "acme-research")


def repository(text):
    if text not in ALLOWED:
        raise argparse.ArgumentTypeError(f"{text}: not one of ours")
    return text


def owned(text):
    owner, _, name = text.partition("/")
    if owner not in OWNERS or not name:
        raise argparse.ArgumentTypeError(text)
    return text


def address(text):
    parts = urlsplit(text)
    if parts.scheme != "https" or parts.hostname != "models.acme.example":
        raise argparse.ArgumentTypeError(text)
    return text


parser = argparse.ArgumentParser()
parser.add_argument("--repository", type=repository, required=True)
parser.add_argument("--any", required=True)
parser.add_argument("--address", type=address, required=True)
parser.add_argument("--other-address", required=True)
args = parser.parse_args()

one = torch.load(hf_hub_download(args.repository, "model.pt"))  # expect: safe allow_list
two = torch.load(hf_hub_download(args.any, "model.pt"))  # expect: unsafe model_hub,command_line
three = torch.hub.load_state_dict_from_url(args.address)  # expect: safe allow_list
if not re.fullmatch(r"https://.+\.pt", args.other_address):
    parser.error("an https address, please")
four = torch.hub.load_state_dict_from_url(args.other_address)  # expect: unsafe network,command_line
