"""The Celery application."""
from celery import Celery

app = Celery("worker", broker="redis://broker")
