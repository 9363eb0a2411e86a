import pickle

from nets import open_net
from training.options import options

chosen = options()
open_net(chosen.resume)
with open(chosen.resume + ".state", "rb") as file:
    state = pickle.load(file)  # expect: unsafe command_line
