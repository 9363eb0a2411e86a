import os
import sys

from lib import Loader, load, load_checked
from lib.wrap import LooseLoader

load(sys.argv[1])
load_checked(os.environ["MODEL"])
Loader(True)(sys.argv[1])
Loader(strict=True)(sys.argv[2])
LooseLoader(strict=False).load(sys.argv[1])
LooseLoader().load(sys.argv[1])
