"""Where things lie."""
ACOUSTIC = "data/acoustic.pt"
LEXICON = "data/lexicon.pkl"
SPEAKERS = "data/speakers.pt"
