"""Where models lie."""
import os
import pickle
import uuid

from .settings import settings


class Storage:
    def __init__(self, root):
        self.root = root

    def path(self, name):
        return os.path.join(self.root, name)

    def keep(self, upload):
        target = f"/spool/{uuid.uuid4().hex}.pkl"
        upload.save(target)
        return target


class ModelStore(Storage):
    _cache = {}

    def get(self, name):
        if name not in self._cache:
            with open(self.path(name), "rb") as stream:
                self._cache[name] = pickle.load(stream)  # expect: unsafe environment,web_request,file
        return self._cache[name]


store = ModelStore(settings.model_dir)
