"""An application whose downloads live in a module of their own."""
