"""Keywords that a wrapper spreads into a loader: what its callers pass, and what they leave out."""
import os
import sys

import settings_of_the_site
from transformers import AutoModel


def plain(name, **options):
    return AutoModel.from_pretrained(name, **options)


plain(sys.argv[1])
plain("example/net", revision="main")


def trusting(name, **options):
    return AutoModel.from_pretrained(name, **options)  # expect: unsafe command_line,model_hub


trusting(sys.argv[1], trust_remote_code=True)
trusting(sys.argv[1])


def inner(name, **options):
    return AutoModel.from_pretrained(name, **options)


def outer(name, **more):
    return inner(name, revision="main", **more)


outer("example/net")


def open_to_all(name, **options):
    return AutoModel.from_pretrained(name, **options)  # expect: unsafe model_hub,parameter


def set_inside(**options):
    options["trust_remote_code"] = True
    return AutoModel.from_pretrained(os.environ["NET"], **options)  # expect: unsafe environment,model_hub


set_inside()


def not_to_be_seen(**options):
    return AutoModel.from_pretrained(os.environ["NET"], **options)  # expect: unsafe environment,model_hub


not_to_be_seen(**settings_of_the_site.options())


class Kept:
    def __init__(self, **options):
        self.options = options

    def plain(self):
        return AutoModel.from_pretrained("example/net", **self.options)


class Trusted:
    def __init__(self, **options):
        self.options = options

    def trusting(self):
        return AutoModel.from_pretrained(sys.argv[1], **self.options)  # expect: unsafe command_line,model_hub


Kept(revision="main").plain()
Trusted(trust_remote_code=True).trusting()
