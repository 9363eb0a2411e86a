import sys

from networks import Enhancer, chosen, detector, landmarks

enhancer = Enhancer(folder="checkpoints", model="face")
detector("checkpoints")
landmarks("checkpoints", "parse")
landmarks("checkpoints", "landmarks")
chosen(sys.argv[1])
