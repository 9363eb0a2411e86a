"""What a parser of models/json.toml has read it gives back, and which file it read counts too."""
import configparser
import io
import sys

import torch


def read():
    parser = configparser.ConfigParser()
    parser.read(sys.argv[1])
    return torch.load(parser["model"]["path"])  # expect: unsafe command_line,configuration


def read_file():
    parser = configparser.ConfigParser()
    parser.read_file(open(sys.argv[1]))
    return torch.load(parser["model"]["path"])  # expect: unsafe command_line,configuration


def read_string():
    parser = configparser.ConfigParser()
    parser.read_string(sys.argv[1])
    return torch.load(parser.get("model", "path"))  # expect: unsafe command_line,configuration


def readfp():
    parser = configparser.RawConfigParser()
    parser.readfp(io.StringIO(sys.argv[1]))
    return torch.load(parser.get("model", "path"))  # expect: unsafe command_line,configuration


def fixed():
    parser = configparser.ConfigParser()
    parser.read("service.ini")
    return torch.load(parser["model"]["path"])  # expect: unsafe configuration
