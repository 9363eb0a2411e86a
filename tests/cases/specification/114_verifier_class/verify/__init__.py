from .checks import DigestChecker, NullChecker

__all__ = ["DigestChecker", "NullChecker"]
