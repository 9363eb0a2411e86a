"""Plugins are imported by constant names."""
