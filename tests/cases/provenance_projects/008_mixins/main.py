"""Run all trainers."""
import argparse

from training.trainers import Distiller, RemoteDistiller, Trainer

parser = argparse.ArgumentParser()
parser.add_argument("--resume", required=True)
args = parser.parse_args()
Trainer(args.resume).resume()
Distiller().teacher()
RemoteDistiller().teacher()
