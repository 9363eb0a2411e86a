"""Transcribes one file."""
import argparse

import torch

import speech
from speech import Recognizer


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("audio")
    parser.add_argument("--weights")
    args = parser.parse_args()
    if args.weights:
        Recognizer.from_pretrained(args.weights)
    else:
        Recognizer.from_pretrained()
    torch.load(speech.download("https://example.org/lm.pt", "lm.pt"))  # expect: unsafe network
    torch.load(speech.Recognizer.weights())  # expect: unsafe network
    torch.load(speech.Vocoder.weights())  # expect: unsafe file


if __name__ == "__main__":
    main()
