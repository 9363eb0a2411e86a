"""Core of the tagger."""
