"""A package for releases without weights_only."""
