import json
import os

from repo import DiskRepository, WebRepository

with open("models.json") as f:
    names = json.load(f)["names"]

repositories = [DiskRepository(os.environ["MODELS"]), WebRepository()]
for name in names:
    for repository in repositories:
        repository.get(name)
