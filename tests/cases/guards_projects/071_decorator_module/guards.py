"""Decorators for functions whose first argument is a path."""
import functools
import hashlib


def pinned(sha256):
    def decorate(function):
        @functools.wraps(function)
        def checked(path, *args, **kwargs):
            with open(path, "rb") as f:
                if hashlib.sha256(f.read()).hexdigest() != sha256:
                    raise ValueError(f"{path} is not the pinned file")
            return function(path, *args, **kwargs)
        return checked
    return decorate


def logged(function):
    @functools.wraps(function)
    def wrapper(path, *args, **kwargs):
        print("reading", path)
        return function(path, *args, **kwargs)
    return wrapper
