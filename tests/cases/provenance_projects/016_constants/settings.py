"""Constants that other modules import."""
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent
WEIGHTS = "weights.pt"
CACHE = os.environ.get("CACHE_DIR")
SHIPPED = ROOT / "shipped" / "words.pkl"
NAMES = {"small": "small.pt", "large": "large.pt"}
