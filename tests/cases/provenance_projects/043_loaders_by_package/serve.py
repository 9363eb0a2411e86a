"""Nothing here names the library."""
import os
import sys

import zoo
from zoo import open_any, open_weights
from zoo.opening import open_count

print(open_any(sys.argv[1]))  # expect: unsafe command_line
print(zoo.open_any(os.environ["MODEL"]))  # expect: unsafe environment
print(open_weights(sys.argv[2]))  # expect: safe restricted_unpickling
print(open_count(sys.argv[3]))
