"""Signatures of models."""
from .signatures import check_signature, has_signature
