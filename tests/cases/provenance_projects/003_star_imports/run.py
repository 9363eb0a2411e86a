"""Uses what the stars bring."""
import os
import sys

from sound import *
from loaders import *

print(load_text(sys.argv[1]), load_image(os.environ["IMAGE"]), load_sound(input()))
