"""What others set, and others read."""
_path = None
_hooks = []
options = {}


def configure(path):
    global _path
    _path = path


def current():
    return _path


def on_load(hook):
    _hooks.append(hook)
    return hook


def fire(path):
    return [hook(path) for hook in _hooks]
