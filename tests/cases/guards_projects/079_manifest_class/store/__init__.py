from .verify import Manifest
