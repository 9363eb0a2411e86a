import sys

from core.fetch import published
from core.io import read as read_state
from core.settings import configured, deployed

read_state(sys.argv[1])
published("base"), configured(), deployed()
