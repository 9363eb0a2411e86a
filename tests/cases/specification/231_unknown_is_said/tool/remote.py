"""Things of a package that is not here."""
from corp_storage import DEFAULT_MODEL, client


def blob(name):
    return client.fetch(name)


def default_model():
    return DEFAULT_MODEL
