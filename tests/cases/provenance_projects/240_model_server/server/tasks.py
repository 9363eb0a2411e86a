"""Background work."""
import joblib
from celery import Celery

from .settings import settings

queue = Celery("tasks", broker=settings.broker)


@queue.task
def evaluate(path, threshold=0.5):
    model = joblib.load(path)  # expect: unsafe message
    return float(model.score_) > threshold
