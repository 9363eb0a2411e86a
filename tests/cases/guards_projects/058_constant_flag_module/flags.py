"""Switches of the build."""
RESTRICTED = True
LEGACY_FORMAT = False
