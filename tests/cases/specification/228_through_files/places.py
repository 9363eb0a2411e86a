from pathlib import Path

CACHE = Path("cache")
ENCODER = CACHE / "encoder.pt"
QUEUE = CACHE / "incoming"
RUN = "run/state.pt"
