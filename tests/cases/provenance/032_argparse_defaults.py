"""Literal defaults count as files, other defaults as what they are, None as nothing."""
import argparse
import os

import torch

parser = argparse.ArgumentParser()
parser.add_argument("--student", default="student.pt")
parser.add_argument("--teacher", default=os.environ.get("TEACHER"))
parser.add_argument("--critic", default=None)
parser.add_argument("--seed", type=int, default=7)
group = parser.add_argument_group("extra models")
group.add_argument("-e", "--encoder-path", type=str, required=True)
exclusive = group.add_mutually_exclusive_group()
exclusive.add_argument("--decoder", dest="decoder_file", default="decoder.pt")
args = parser.parse_args()

torch.manual_seed(args.seed)
student = torch.load(args.student)  # expect: unsafe command_line,file
teacher = torch.load(args.teacher)  # expect: unsafe command_line,environment
critic = torch.load(args.critic)  # expect: unsafe command_line
encoder = torch.load(args.encoder_path)  # expect: unsafe command_line
decoder = torch.load(args.decoder_file)  # expect: unsafe command_line,file
seeded = torch.load("seeded.pt")  # expect: unsafe file
