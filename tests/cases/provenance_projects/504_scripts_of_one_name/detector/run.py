import os

from fit import fit

fit({"weights": os.environ["DETECTOR_WEIGHTS"]})
