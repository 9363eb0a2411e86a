class Backend:
    suffix = ".bin"

    def __init__(self, location):
        self.location = location
        self.model = None

    def open(self):
        self.model = self._open(self.location + self.suffix)
        return self

    def _open(self, path):
        raise NotImplementedError
