"""Attributes of an instance and of a class are set by the main module."""
import optparse

from predict import autoencoder, predictor
from settings import Paths, Settings

parser = optparse.OptionParser()
parser.add_option("-w", "--weights", dest="weights")
parser.add_option("-d", "--decoder", dest="decoder")
options, arguments = parser.parse_args()

Settings.get().weights = options.weights
Paths.DECODER = options.decoder
predictor()
autoencoder()
