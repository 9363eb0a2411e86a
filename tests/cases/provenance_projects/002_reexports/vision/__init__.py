"""Models for images; the public names are gathered here."""
from .loading.checkpoint import load_checkpoint as load
from .loading import load_backbone
