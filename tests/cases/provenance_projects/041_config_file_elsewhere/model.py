"""Uses what another module read."""
import sys

import torch
import yaml
from conf import Conf

conf = Conf(yaml.safe_load(open("site.yaml")))
a = torch.load(conf.weights)  # expect: unsafe configuration
b = torch.load(conf.get("teacher"))  # expect: unsafe configuration
c = torch.load(conf.log)  # expect: unsafe environment,file
d = torch.load(conf.get("extra", "extra.pt"))  # expect: unsafe configuration,file
e = torch.load("fixed.pt" if conf.get("fixed") else sys.argv[1])  # expect: unsafe file,command_line
