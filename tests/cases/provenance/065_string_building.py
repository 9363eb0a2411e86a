"""Paths built from strings: every part with a kind counts, a literal part beside it does not."""
import os
import sys

import torch

name, root = sys.argv[1], os.environ["ROOT"]

a = torch.load(root + "/" + name)  # expect: unsafe environment,command_line
b = torch.load(f"{root}/models/{name!s}.pt")  # expect: unsafe environment,command_line
c = torch.load("%s/models/base.pt" % root)  # expect: unsafe environment
d = torch.load("{}/{}.pt".format("models", name))  # expect: unsafe command_line
e = torch.load("/".join([root, "models", name]))  # expect: unsafe environment,command_line
f = torch.load("models/%(name)s.pt" % {"name": name})  # expect: unsafe command_line
g = torch.load("{folder}/{file}".format(folder=root, file="x.pt"))  # expect: unsafe environment
h = torch.load("models/" + "base" + ".pt")  # expect: unsafe file
path = "models/"
path += name.lower().replace(" ", "_")
path += ".pt"
i = torch.load(path)  # expect: unsafe command_line
j = torch.load(os.sep.join(("models", "base.pt")))  # expect: unsafe file
