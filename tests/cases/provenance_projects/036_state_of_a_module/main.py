"""Sets the state."""
import os
import sys

from runtime import model, state

state.configure(sys.argv[1], head=os.environ["HEAD"])
model.load()
model.load_teacher()
model.load_head()
