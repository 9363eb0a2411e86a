"""Tasks."""
from .app import app
from .inference import Inference


@app.task(name="score")
def score(model_key, rows):
    return Inference("inference.pt").run(model_key, rows)
