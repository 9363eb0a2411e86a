"""Command line."""
import sys

from loaders import PinnedArtifact, PlainArtifact

PinnedArtifact(sys.argv[1]).load()
PlainArtifact(sys.argv[2]).load()
