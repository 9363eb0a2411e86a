"""The hook is installed before the package is imported; the tool is started by itself too."""
import sys

import fickling

fickling.always_check_safety()

from app import reading
from app.tool import dump

print(reading.read(sys.argv[1]), dump(sys.argv[2]))
