"""Module state that is set once and read everywhere."""
weights = None
teacher = "teacher.pt"
options = {}


def configure(path, **extra):
    global weights
    weights = path
    options.update(extra)
