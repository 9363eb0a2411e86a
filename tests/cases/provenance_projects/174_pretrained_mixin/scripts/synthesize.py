import joblib
import torch

from voicekit import VocoderModel
from voicekit.cache import cached

VocoderModel.from_pretrained("voicekit/vocoder-base")
codes = torch.load(cached("https://voicekit.example.org/codes.pt"))  # expect: unsafe network
lexicon = joblib.load("data/lexicon.joblib")  # expect: unsafe file
