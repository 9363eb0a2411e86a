"""One helper of another module checks before it returns, the other does not."""
import torch

from .download import fetch, fetch_pinned

SPEECH = "https://assets.example.com/speech.pt"
SPEECH_SHA256 = "874a3446822aabed743e24f60c92d282ea40940365d49a8df508a4e02b7f50ca"


def speech():
    return torch.load(fetch_pinned(SPEECH, SPEECH_SHA256))  # expect: safe integrity_check


def music():
    return torch.load(fetch("https://assets.example.com/music.pt"))  # expect: unsafe network


if __name__ == "__main__":
    print(speech(), music())
