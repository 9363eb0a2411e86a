import sys

from samples.speech.nets import open_net

open_net(sys.argv[1])
