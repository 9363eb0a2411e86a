"""Stored metrics."""
