import yaml

from fit import fit

with open("settings.yaml") as handle:
    options = yaml.safe_load(handle)
fit(options)
