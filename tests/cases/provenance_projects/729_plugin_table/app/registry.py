LOADERS = {}


def loader(suffix):
    def put(function):
        LOADERS[suffix] = function
        return function

    return put


def load(path):
    suffix = path.rsplit(".", 1)[-1]
    return LOADERS[suffix](path)
