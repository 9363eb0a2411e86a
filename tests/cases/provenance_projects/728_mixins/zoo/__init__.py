from .models import Small

__all__ = ["Small"]
