"""Models come in here and nowhere else."""
from .pipeline import Intake
from .checks import DigestCheck, NoCheck, SignatureCheck

__all__ = ["Intake", "DigestCheck", "NoCheck", "SignatureCheck"]
