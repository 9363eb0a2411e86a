"""Flags in a module; one is changed by another module."""
WEIGHTS_ONLY = True
ALLOW_OLD = False
