from .models import SpeakerModel, VocoderModel

__all__ = ["SpeakerModel", "VocoderModel"]
