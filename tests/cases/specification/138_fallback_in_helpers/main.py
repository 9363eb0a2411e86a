import yaml

from ckpt import load_any, load_or_fail

config = yaml.safe_load(open("config.yaml"))
load_any(config["a"])
load_or_fail(config["b"])
