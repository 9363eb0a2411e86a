import os

from jobs import reader

print(reader.LIMIT, reader.shape(os.environ["TENSOR"]))
