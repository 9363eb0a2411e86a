import json
from importlib import resources

MANIFEST = json.loads(resources.files("models").joinpath("digests.json").read_text())
