"""Loaders for the two kinds of artifacts."""
from .artifacts import PinnedArtifact, PlainArtifact
