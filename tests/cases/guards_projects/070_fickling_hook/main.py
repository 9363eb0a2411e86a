"""fickling's hook is installed between the two imports."""
import sys

import fickling

import legacy

fickling.always_check_safety()

import modern

print(legacy.read(sys.argv[1]), modern.read(sys.argv[2]))
