"""Everything about loading."""
from .checkpoint import load_checkpoint
from .backbone import load_backbone, load_neck
