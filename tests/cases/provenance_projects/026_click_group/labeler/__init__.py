"""A labeler."""
