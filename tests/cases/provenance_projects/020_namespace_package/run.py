"""Uses two parts."""
import sys

import redis
from acme.image.reader import read as read_image
from acme.text import reader

print(reader.read(sys.argv[1]), read_image(redis.Redis().get("path").decode()))
