import os
import sys

from trainer import Trainer

options = {"resume": sys.argv[1], "data": {"file": os.environ["ROWS"], "cached": True}}
Trainer(options).run()
