"""A tagger."""
