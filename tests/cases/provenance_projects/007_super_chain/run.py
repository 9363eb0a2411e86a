"""Restore from the weights or from another path."""
import os
import sys

from networks.leaf import Classifier

classifier = Classifier(sys.argv[1])
classifier.restore()
classifier.restore(path=os.environ["OTHER"])
