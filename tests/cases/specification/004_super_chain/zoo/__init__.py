from .vision import *  # noqa: F401,F403
from .base import Pretrained
