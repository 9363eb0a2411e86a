"""setup.cfg gives the range."""
