from .models import resnet, vit
from .fetch import Fetcher

__all__ = ["resnet", "vit", "Fetcher"]
