"""A tool with commands in modules of their own."""
