import os
import tarfile
import urllib.request
from pathlib import Path


class Fetcher:
    """Downloads archives below a root and answers with the folder of the extracted files."""

    def __init__(self, root="~/.zoo"):
        self.root = Path(root).expanduser()

    def _archive(self, name):
        return self.root / f"{name}.tar.gz"

    def fetch(self, name, url):
        archive = self._archive(name)
        folder = self.root / name
        if folder.is_dir():
            return folder
        os.makedirs(self.root, exist_ok=True)
        urllib.request.urlretrieve(url, archive)
        with tarfile.open(archive) as tar:
            tar.extractall(folder)
        archive.unlink()
        return folder
