"""A lab."""
