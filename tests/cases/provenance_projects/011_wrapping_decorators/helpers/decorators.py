"""Decorators that keep the signature, retry, or remember."""
import functools


def retry(times=3):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except OSError:
                    continue
            return function(*args, **kwargs)

        return wrapper

    return decorate


def logged(function):
    @functools.wraps(function)
    def wrapper(self, *args, **kwargs):
        print(function.__name__)
        return function(self, *args, **kwargs)

    return wrapper
