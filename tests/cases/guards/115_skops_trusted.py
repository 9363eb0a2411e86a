"""skops with a list of trusted types, and with whatever types the file asks for."""
import os

import skops.io as sio

TRUSTED = ["acme.features.Ratio", "acme.features.Lag"]
path = os.environ["PIPELINE"]

listed = sio.load(path, trusted=TRUSTED)  # expect: safe restricted_unpickling

asked_for = sio.get_untrusted_types(file=path)
everything = sio.load(path, trusted=asked_for)  # expect: unsafe environment
