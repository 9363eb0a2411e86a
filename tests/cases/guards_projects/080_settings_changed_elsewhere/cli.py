import sys

import settings
from readers import read_new, read_old

if "--old" in sys.argv:
    settings.ALLOW_OLD = True

read_new(sys.argv[1])
read_old(sys.argv[1])
