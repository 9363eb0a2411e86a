"""super() passes the argument to a base class in another module."""
import sys

import zoo

model = zoo.Classifier()
model.load_weights()
zoo.Segmenter().load_weights(sys.argv[1])
