import torch as th


def restore(location):
    return th.load(location)  # expect: unsafe configuration,environment


def _restore_private(location):
    return th.load(location)  # expect: unsafe parameter
