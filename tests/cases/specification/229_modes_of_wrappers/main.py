import os
import sys

import loading
from loading import OpenReader, Reader, plain, restricted

loading.read(sys.argv[1])
loading.read(os.environ["OLD"], weights_only=False)
loading.read_always(sys.argv[1], mmap=True)
loading.read_first(input())
Reader().read(sys.argv[1])
OpenReader(trusted="--trusted" in sys.argv).read(sys.argv[1])
restricted(sys.argv[2])  # expect: safe restricted_unpickling
plain(sys.argv[2])  # expect: unsafe command_line
