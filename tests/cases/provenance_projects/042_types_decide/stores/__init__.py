"""Stores with the same method names."""
