class IntakeError(RuntimeError):
    """Something about a model is not as it should be."""
