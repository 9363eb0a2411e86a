class Registry:
    def __init__(self, title):
        self.title = title
        self._items = {}

    def register(self, name):
        def wrap(function):
            self._items[name] = function
            return function

        return wrap

    def build(self, name, **keywords):
        return self._items[name](**keywords)


LOADERS = Registry("loaders")
PREPARERS = Registry("preparers")
