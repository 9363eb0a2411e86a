from .checkpoint import CheckpointLoader, load_checkpoint
