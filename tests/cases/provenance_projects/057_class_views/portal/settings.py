from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
MODEL_DIR = BASE_DIR / "nets"
MEDIA_ROOT = "/srv/media"
