import sys

from zoo import Small

Small().prepare(sys.argv[1] if len(sys.argv) > 1 else None)
