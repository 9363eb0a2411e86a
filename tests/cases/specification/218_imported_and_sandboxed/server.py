import os

from tool import keys

print(keys(os.environ["MODEL"]))
