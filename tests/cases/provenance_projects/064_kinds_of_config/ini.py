import configparser

import torch

ini = configparser.ConfigParser()
ini.read("nets.ini")
torch.load(ini["net"]["path"])  # expect: unsafe configuration
torch.load("layer%d.pt" % ini.getint("net", "layer"))  # expect: unsafe file
torch.load(ini.get("net", "teacher", fallback="teacher.pt"))  # expect: unsafe configuration,file
