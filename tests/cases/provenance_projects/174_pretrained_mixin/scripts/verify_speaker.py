import argparse

from voicekit import SpeakerModel

parser = argparse.ArgumentParser()
parser.add_argument("model")
args = parser.parse_args()
SpeakerModel.from_pretrained(args.model)
