"""Folders of the project."""
import os

MODELS = os.path.join("data", "models")
LOGS = os.path.join("data", "logs")
