"""A library with a public face."""
from .api import Pipeline, load_pipeline
